// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

/// @notice Calls a precompile and keeps what came back.
contract Caller {
    /// @notice Keccak-256 of whether each call succeeded (one byte) and of what it returned.
    bytes32[] public results;

    event Called(address indexed target, bool success, bytes output);

    /// @param gasForCall what the callee may use: a precompile that refuses its input uses all of it.
    function call(address target, uint256 gasForCall, bytes calldata input) external {
        (bool success, bytes memory output) = target.staticcall{gas: gasForCall}(input);
        results.push(keccak256(abi.encodePacked(success, output)));
        emit Called(target, success, output);
    }
}
