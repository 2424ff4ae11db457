// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

/// @notice What the project uses of forge's interface for scripts and tests.
interface Vm {
    function startBroadcast() external;
    function stopBroadcast() external;
    function envAddress(string calldata name) external view returns (address);
    function prank(address sender) external;
    function rollFork(uint256 number) external;
    function expectRevert(bytes calldata data) external;
    function rpc(string calldata method, string calldata params) external returns (bytes memory);
}

Vm constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
