// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity ^0.8.28;

/// A board that players paint: each move goes to a cell beside the last one and paints it, and who has most cells leads.
///
/// A row of the board is one word with four bits per cell, the number of the seat that painted it, so that a move reads and writes a few words.
/// Where a player stands, nobody else may go, for as long as that player moves.
contract Game {
    struct Seat {
        address player;
        uint8 x;
        uint8 y;
        uint16 cells;
        /// When the player moved last, in seconds.
        uint64 moved;
    }

    uint8 public constant WIDTH = 64;
    uint8 public constant HEIGHT = 40;
    /// Seats have the numbers from 1 on.
    uint8 public constant SEATS = 15;
    /// Seconds without a move after which a seat is free for another player.
    uint256 public constant IDLE = 20;

    /// There is no such seat.
    error NoSuchSeat(uint8 seat);
    /// The player has a seat.
    error HasSeat(uint8 seat);
    /// Another player has the seat.
    error Taken(uint8 seat);
    /// The caller has no seat.
    error NoSeat();
    /// The cell is not beside the player's, or not on the board.
    error Far(uint8 x, uint8 y);
    /// Another player stands there.
    error Occupied(uint8 seat);

    event Joined(uint8 indexed seat, address indexed player, uint8 x, uint8 y);
    event Moved(uint8 indexed seat, uint8 x, uint8 y);

    uint256[HEIGHT] private rows;
    Seat[SEATS + 1] private seats;
    mapping(address => uint8) public seatOf;

    /// Takes a seat, which keeps its place and its cells.
    function join(uint8 number) external {
        if (number == 0 || number > SEATS) revert NoSuchSeat(number);
        if (seatOf[msg.sender] != 0) revert HasSeat(seatOf[msg.sender]);
        Seat storage seat = seats[number];
        if (seat.player == address(0)) {
            seat.x = uint8((uint256(number) * 23) % WIDTH);
            seat.y = uint8((uint256(number) * 11) % HEIGHT);
        } else {
            if (_moves(seat)) revert Taken(number);
            delete seatOf[seat.player];
        }
        seatOf[msg.sender] = number;
        seat.player = msg.sender;
        seat.moved = uint64(block.timestamp);
        _paint(number, _painter(seat.x, seat.y), seat.x, seat.y);
        emit Joined(number, msg.sender, seat.x, seat.y);
    }

    /// Goes to a cell beside the player's.
    function move(uint8 x, uint8 y) external {
        uint8 number = seatOf[msg.sender];
        if (number == 0) revert NoSeat();
        Seat storage seat = seats[number];
        if (x >= WIDTH || y >= HEIGHT || _apart(x, seat.x) + _apart(y, seat.y) != 1) revert Far(x, y);
        uint8 painter = _painter(x, y);
        Seat storage other = seats[painter];
        // Who stands on a cell has painted it, so that no other seat needs to be looked at.
        if (painter != 0 && painter != number && other.x == x && other.y == y && _moves(other)) revert Occupied(painter);
        (seat.x, seat.y, seat.moved) = (x, y, uint64(block.timestamp));
        _paint(number, painter, x, y);
        emit Moved(number, x, y);
    }

    /// What a page shows: the board's rows, cell 0 in the lowest bits, and the seats by their numbers.
    function look() external view returns (uint256[HEIGHT] memory, Seat[SEATS + 1] memory) {
        return (rows, seats);
    }

    function _paint(uint8 number, uint8 painter, uint8 x, uint8 y) private {
        if (painter == number) return;
        if (painter != 0) --seats[painter].cells;
        ++seats[number].cells;
        uint256 shift = uint256(x) * 4;
        rows[y] = (rows[y] & ~(uint256(15) << shift)) | (uint256(number) << shift);
    }

    function _painter(uint8 x, uint8 y) private view returns (uint8) {
        return uint8((rows[y] >> (uint256(x) * 4)) & 15);
    }

    function _moves(Seat storage seat) private view returns (bool) {
        return block.timestamp < uint256(seat.moved) + IDLE;
    }

    function _apart(uint8 a, uint8 b) private pure returns (uint256) {
        return a > b ? a - b : b - a;
    }
}
