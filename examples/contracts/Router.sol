// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Factory} from "./Factory.sol";
import {Pair} from "./Pair.sol";

/// @notice What accounts call: moves the caller's tokens into pairs and has them pay out, within bounds that the caller sets.
contract Router {
    using SafeERC20 for IERC20;

    error Expired(uint256 deadline, uint256 time);
    error PathTooShort(uint256 length);
    error TooLittleOut(uint256 least, uint256 amount);
    error TooLittleOfA(uint256 least, uint256 amount);
    error TooLittleOfB(uint256 least, uint256 amount);
    error NoAmount();
    error NoReserves();

    Factory public immutable factory;
    /// Keccak-256 of a pair's creation code: pairs are found by computing their address.
    bytes32 public immutable pairCodeHash;

    modifier before(uint256 deadline) {
        require(block.timestamp <= deadline, Expired(deadline, block.timestamp));
        _;
    }

    constructor(Factory pairs, bytes32 codeHash) {
        factory = pairs;
        pairCodeHash = codeHash;
    }

    function swapExactTokensForTokens(
        uint256 amountIn,
        uint256 amountOutMin,
        address[] calldata path,
        address to,
        uint256 deadline
    ) external before(deadline) returns (uint256[] memory amounts) {
        amounts = getAmountsOut(amountIn, path);
        uint256 last = amounts[amounts.length - 1];
        require(last >= amountOutMin, TooLittleOut(amountOutMin, last));
        pay(path[0], address(pairOf(path[0], path[1])), amountIn);
        for (uint256 i = 0; i + 1 < path.length; ++i) {
            (uint256 amount0Out, uint256 amount1Out) =
                path[i] < path[i + 1] ? (uint256(0), amounts[i + 1]) : (amounts[i + 1], uint256(0));
            address receiver = i + 2 < path.length ? address(pairOf(path[i + 1], path[i + 2])) : to;
            pairOf(path[i], path[i + 1]).swap(amount0Out, amount1Out, receiver);
        }
    }

    function addLiquidity(
        address tokenA,
        address tokenB,
        uint256 amountADesired,
        uint256 amountBDesired,
        uint256 amountAMin,
        uint256 amountBMin,
        address to,
        uint256 deadline
    ) external before(deadline) returns (uint256 amountA, uint256 amountB, uint256 liquidity) {
        if (factory.getPair(tokenA, tokenB) == address(0)) factory.createPair(tokenA, tokenB);
        (amountA, amountB) = fitting(tokenA, tokenB, amountADesired, amountBDesired);
        require(amountA >= amountAMin, TooLittleOfA(amountAMin, amountA));
        require(amountB >= amountBMin, TooLittleOfB(amountBMin, amountB));
        address pair = address(pairOf(tokenA, tokenB));
        pay(tokenA, pair, amountA);
        pay(tokenB, pair, amountB);
        liquidity = Pair(pair).mint(to);
    }

    function removeLiquidity(
        address tokenA,
        address tokenB,
        uint256 liquidity,
        uint256 amountAMin,
        uint256 amountBMin,
        address to,
        uint256 deadline
    ) external before(deadline) returns (uint256 amountA, uint256 amountB) {
        address pair = address(pairOf(tokenA, tokenB));
        pay(pair, pair, liquidity);
        (uint256 amount0, uint256 amount1) = Pair(pair).burn(to);
        (amountA, amountB) = tokenA < tokenB ? (amount0, amount1) : (amount1, amount0);
        require(amountA >= amountAMin, TooLittleOfA(amountAMin, amountA));
        require(amountB >= amountBMin, TooLittleOfB(amountBMin, amountB));
    }

    /// @notice What each step of a path pays out, beginning with what is paid in.
    function getAmountsOut(uint256 amountIn, address[] calldata path) public view returns (uint256[] memory amounts) {
        require(path.length >= 2, PathTooShort(path.length));
        amounts = new uint256[](path.length);
        amounts[0] = amountIn;
        for (uint256 i = 0; i + 1 < path.length; ++i) {
            (uint256 reserveIn, uint256 reserveOut) = reserves(path[i], path[i + 1]);
            amounts[i + 1] = getAmountOut(amounts[i], reserveIn, reserveOut);
        }
    }

    /// @notice The most that a pair pays out: its product may not fall, 0.3 % of what is paid in not counted.
    function getAmountOut(uint256 amountIn, uint256 reserveIn, uint256 reserveOut) public pure returns (uint256) {
        require(amountIn > 0, NoAmount());
        require(reserveIn > 0 && reserveOut > 0, NoReserves());
        uint256 withoutFee = amountIn * 997;
        return withoutFee * reserveOut / (reserveIn * 1000 + withoutFee);
    }

    function pay(address token, address to, uint256 amount) private {
        IERC20(token).safeTransferFrom(msg.sender, to, amount);
    }

    /// The most of both amounts that is in the proportion of the reserves; both amounts where there are no reserves.
    function fitting(address tokenA, address tokenB, uint256 amountA, uint256 amountB)
        private
        view
        returns (uint256, uint256)
    {
        (uint256 reserveA, uint256 reserveB) = reserves(tokenA, tokenB);
        if (reserveA == 0 && reserveB == 0) return (amountA, amountB);
        require(amountA > 0, NoAmount());
        uint256 fittingB = amountA * reserveB / reserveA;
        if (fittingB <= amountB) return (amountA, fittingB);
        return (amountB * reserveA / reserveB, amountB);
    }

    function reserves(address tokenA, address tokenB) private view returns (uint256, uint256) {
        (uint256 reserve0, uint256 reserve1,) = pairOf(tokenA, tokenB).getReserves();
        return tokenA < tokenB ? (reserve0, reserve1) : (reserve1, reserve0);
    }

    /// Where the factory creates the pair of two tokens (EIP-1014).
    function pairOf(address tokenA, address tokenB) private view returns (Pair) {
        (address token0, address token1) = tokenA < tokenB ? (tokenA, tokenB) : (tokenB, tokenA);
        bytes32 salt = keccak256(abi.encodePacked(token0, token1));
        bytes32 hash = keccak256(abi.encodePacked(hex"ff", factory, salt, pairCodeHash));
        return Pair(address(uint160(uint256(hash))));
    }
}
