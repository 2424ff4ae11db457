// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @notice Reserves of two tokens that anybody may exchange for each other as long as their product does not fall, a fee of 0.3 %
/// included; shares in the reserves are this contract's tokens. Behaves as a pair of Uniswap v2 without the fee of the protocol
/// (off there too) and without the callback of a swap (which runs the caller's code).
contract Pair is ERC20 {
    using SafeERC20 for IERC20;

    error Locked();
    error NotFactory(address caller);
    error NothingMinted();
    error NothingBurned();
    error NoInput();
    error NoOutput();
    error OutputAboveReserve();
    error OutputToToken(address token);
    error ProductFalls();
    error ReserveOverflow();

    event Mint(address indexed sender, uint256 amount0, uint256 amount1);
    event Burn(address indexed sender, uint256 amount0, uint256 amount1, address indexed to);
    event Swap(
        address indexed sender,
        uint256 amount0In,
        uint256 amount1In,
        uint256 amount0Out,
        uint256 amount1Out,
        address indexed to
    );
    event Sync(uint112 reserve0, uint112 reserve1);

    /// @notice Shares that nobody can redeem, so that a share never becomes too dear.
    uint256 public constant MINIMUM_LIQUIDITY = 1000;
    address private constant NOBODY = address(0xdead);

    address public factory;
    address public token0;
    address public token1;

    // One slot: what the pair held, and when.
    uint112 private reserve0;
    uint112 private reserve1;
    uint32 private reserveTime;

    // Prices in 112.112 fixed point times seconds; both wrap around, differences are what counts.
    uint256 public price0CumulativeLast;
    uint256 public price1CumulativeLast;

    uint256 private unlocked = 1;

    modifier lock() {
        require(unlocked == 1, Locked());
        unlocked = 0;
        _;
        unlocked = 1;
    }

    constructor() ERC20("Example Liquidity", "EXL") {
        factory = msg.sender;
    }

    /// @notice Called once, by the factory; without constructor arguments the creation code is the same for all pairs.
    function initialize(address first, address second) external {
        require(msg.sender == factory, NotFactory(msg.sender));
        token0 = first;
        token1 = second;
    }

    function getReserves() public view returns (uint112, uint112, uint32) {
        return (reserve0, reserve1, reserveTime);
    }

    /// @notice Mints shares for what was paid in since the last update.
    function mint(address to) external lock returns (uint256 liquidity) {
        (uint112 held0, uint112 held1,) = getReserves();
        (uint256 balance0, uint256 balance1) = balances();
        uint256 amount0 = balance0 - held0;
        uint256 amount1 = balance1 - held1;
        uint256 supply = totalSupply();
        if (supply == 0) {
            liquidity = Math.sqrt(amount0 * amount1) - MINIMUM_LIQUIDITY;
            _mint(NOBODY, MINIMUM_LIQUIDITY);
        } else {
            liquidity = Math.min(amount0 * supply / held0, amount1 * supply / held1);
        }
        require(liquidity > 0, NothingMinted());
        _mint(to, liquidity);
        update(balance0, balance1, held0, held1);
        emit Mint(msg.sender, amount0, amount1);
    }

    /// @notice Pays out the share in both tokens that the shares held by this contract are.
    function burn(address to) external lock returns (uint256 amount0, uint256 amount1) {
        (uint112 held0, uint112 held1,) = getReserves();
        (uint256 balance0, uint256 balance1) = balances();
        uint256 liquidity = balanceOf(address(this));
        uint256 supply = totalSupply();
        amount0 = liquidity * balance0 / supply;
        amount1 = liquidity * balance1 / supply;
        require(amount0 > 0 && amount1 > 0, NothingBurned());
        _burn(address(this), liquidity);
        IERC20(token0).safeTransfer(to, amount0);
        IERC20(token1).safeTransfer(to, amount1);
        (balance0, balance1) = balances();
        update(balance0, balance1, held0, held1);
        emit Burn(msg.sender, amount0, amount1, to);
    }

    /// @notice Pays out tokens for those that were paid in before the call.
    function swap(uint256 amount0Out, uint256 amount1Out, address to) external lock {
        require(amount0Out > 0 || amount1Out > 0, NoOutput());
        (uint112 held0, uint112 held1,) = getReserves();
        require(amount0Out < held0 && amount1Out < held1, OutputAboveReserve());
        uint256 balance0;
        uint256 balance1;
        {
            (address first, address second) = (token0, token1);
            require(to != first && to != second, OutputToToken(to));
            if (amount0Out > 0) IERC20(first).safeTransfer(to, amount0Out);
            if (amount1Out > 0) IERC20(second).safeTransfer(to, amount1Out);
            balance0 = IERC20(first).balanceOf(address(this));
            balance1 = IERC20(second).balanceOf(address(this));
        }
        uint256 amount0In = balance0 > held0 - amount0Out ? balance0 - (held0 - amount0Out) : 0;
        uint256 amount1In = balance1 > held1 - amount1Out ? balance1 - (held1 - amount1Out) : 0;
        require(amount0In > 0 || amount1In > 0, NoInput());
        // The fee of 0.3 % stays in the reserves, so it does not count for the product.
        uint256 product = (balance0 * 1000 - amount0In * 3) * (balance1 * 1000 - amount1In * 3);
        require(product >= uint256(held0) * held1 * 1000 ** 2, ProductFalls());
        update(balance0, balance1, held0, held1);
        emit Swap(msg.sender, amount0In, amount1In, amount0Out, amount1Out, to);
    }

    /// @notice Pays out what this contract holds above its reserves.
    function skim(address to) external lock {
        (uint256 balance0, uint256 balance1) = balances();
        (uint112 held0, uint112 held1,) = getReserves();
        IERC20(token0).safeTransfer(to, balance0 - held0);
        IERC20(token1).safeTransfer(to, balance1 - held1);
    }

    /// @notice Takes what this contract holds as its reserves.
    function sync() external lock {
        (uint112 held0, uint112 held1,) = getReserves();
        (uint256 balance0, uint256 balance1) = balances();
        update(balance0, balance1, held0, held1);
    }

    function balances() private view returns (uint256, uint256) {
        return (IERC20(token0).balanceOf(address(this)), IERC20(token1).balanceOf(address(this)));
    }

    /// Adds the prices since the last block with an update, then writes the reserves.
    function update(uint256 balance0, uint256 balance1, uint112 held0, uint112 held1) private {
        require(balance0 <= type(uint112).max && balance1 <= type(uint112).max, ReserveOverflow());
        uint32 time = uint32(block.timestamp);
        unchecked {
            uint32 elapsed = time - reserveTime;
            if (elapsed > 0 && held0 > 0 && held1 > 0) {
                price0CumulativeLast += ((uint256(held1) << 112) / held0) * elapsed;
                price1CumulativeLast += ((uint256(held0) << 112) / held1) * elapsed;
            }
        }
        reserve0 = uint112(balance0);
        reserve1 = uint112(balance1);
        reserveTime = time;
        emit Sync(uint112(balance0), uint112(balance1));
    }
}
