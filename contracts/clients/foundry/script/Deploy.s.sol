// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

import {Guestbook} from "../src/Guestbook.sol";
import {vm} from "../src/Vm.sol";

/// @notice Deploys a guestbook by its creator's nonce and another one by a salt, and signs both.
contract Deploy {
    function run() external returns (Guestbook book, Guestbook salted) {
        vm.startBroadcast();
        book = new Guestbook("first");
        book.sign("second");
        salted = new Guestbook{salt: bytes32(uint256(1))}("first");
        salted.sign("second");
        book.sign("third");
        vm.stopBroadcast();
        require(book.count() == 3 && salted.count() == 2, "the entries");
    }
}
