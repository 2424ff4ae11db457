// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

import {Pair} from "./Pair.sol";

/// @notice Creates one pair per two tokens, at an address that follows from the tokens (EIP-1014).
contract Factory {
    error IdenticalTokens(address token);
    error PairExists(address pair);

    event PairCreated(address indexed token0, address indexed token1, address pair);

    /// @notice The pair of two tokens in either order; zero where there is none.
    mapping(address => mapping(address => address)) public getPair;

    function createPair(address tokenA, address tokenB) external returns (address pair) {
        require(tokenA != tokenB, IdenticalTokens(tokenA));
        (address token0, address token1) = tokenA < tokenB ? (tokenA, tokenB) : (tokenB, tokenA);
        require(getPair[token0][token1] == address(0), PairExists(getPair[token0][token1]));
        Pair created = new Pair{salt: keccak256(abi.encodePacked(token0, token1))}();
        created.initialize(token0, token1);
        pair = address(created);
        getPair[token0][token1] = pair;
        getPair[token1][token0] = pair;
        emit PairCreated(token0, token1, pair);
    }
}
