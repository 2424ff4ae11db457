// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice OpenZeppelin's ERC-20 with a fixed supply, minted to one holder.
contract ExampleToken is ERC20 {
    constructor(address holder, uint256 supply) ERC20("Example Token", "EXT") {
        _mint(holder, supply);
    }
}
