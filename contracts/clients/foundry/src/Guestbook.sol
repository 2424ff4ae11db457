// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

/// @notice A list of entries, which anybody may lengthen.
contract Guestbook {
    event Signed(address indexed guest, uint256 number, string words);
    error NoWords(address guest);

    string[] public entries;

    constructor(string memory words) {
        sign(words);
    }

    function sign(string memory words) public returns (uint256 number) {
        require(bytes(words).length > 0, NoWords(msg.sender));
        number = entries.length;
        entries.push(words);
        emit Signed(msg.sender, number, words);
    }

    function count() external view returns (uint256) {
        return entries.length;
    }
}
