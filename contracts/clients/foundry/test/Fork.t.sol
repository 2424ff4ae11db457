// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

import {Guestbook} from "../src/Guestbook.sol";
import {vm} from "../src/Vm.sol";

/// @notice Tests on a fork of the node: BOOK is a guestbook there, with three entries, and RICH has ether.
contract ForkTest {
    Guestbook private book;
    address private rich;

    function setUp() public {
        book = Guestbook(vm.envAddress("BOOK"));
        rich = vm.envAddress("RICH");
    }

    function test_the_state_of_the_node() public view {
        require(block.chainid == 31337 && block.number > 0, "the chain");
        require(rich.balance > 9_000 ether, "the balance");
        require(address(book).code.length > 100, "the code");
        require(book.count() == 3, "the number of entries");
        require(keccak256(bytes(book.entries(2))) == keccak256("third"), "an entry");
    }

    function test_a_call_on_the_fork() public {
        vm.prank(rich);
        require(book.sign("on the fork") == 3 && book.count() == 4, "the entry");
        vm.expectRevert(abi.encodeWithSelector(Guestbook.NoWords.selector, rich));
        vm.prank(rich);
        book.sign("");
    }

    function test_an_earlier_block() public {
        vm.rollFork(0);
        require(address(book).code.length == 0, "no code in the first block");
    }
}
