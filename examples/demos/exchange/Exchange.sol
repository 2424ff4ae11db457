// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity ^0.8.28;

/// An order book between two tokens that exist only here: tea is traded for coins.
///
/// Better prices come first, then earlier orders. A price is a whole number below 256, so that the prices of a side with orders are bits of one
/// word, and the best one is found in one step. The orders of a price are a queue that is linked in both directions.
/// No call has more work than a constant, so that nobody can block the book: an order meets a bounded number of others, and an order leaves its
/// queue without a search.
contract Exchange {
    struct Order {
        address owner;
        uint8 price;
        bool buys;
        /// Which of its owner's places the order has.
        uint8 place;
        /// What is still to be traded.
        uint64 amount;
        uint64 earlier;
        uint64 later;
    }

    struct Queue {
        uint64 first;
        uint64 last;
        uint128 amount;
    }

    struct Balance {
        uint128 tea;
        uint128 coins;
    }

    struct Level {
        uint8 price;
        uint128 amount;
    }

    struct Open {
        uint64 id;
        bool buys;
        uint8 price;
        uint64 amount;
    }

    /// Most orders that one order meets.
    uint256 public constant MOST_TRADES = 16;
    /// Most open orders of an account.
    uint256 public constant MOST_OPEN = 16;
    /// Most prices per side of `look`.
    uint256 public constant MOST_LEVELS = 16;
    /// What an account gets once.
    uint128 public constant GIFT_TEA = 1_000;
    uint128 public constant GIFT_COINS = 100_000;

    /// A price or an amount is zero.
    error Zero();
    /// The account has had its gift.
    error HasGift();
    /// The account has less than it offers.
    error TooLittle(uint256 needed, uint256 has);
    /// The account has as many open orders as it may have.
    error TooManyOrders(uint256 most);
    /// The order is another account's, or is not open.
    error NotYours(uint64 id);

    event Given(address indexed owner);
    event Placed(uint64 indexed id, address indexed owner, bool buys, uint8 price, uint64 amount, uint64 open);
    event Traded(uint64 indexed id, address indexed maker, address indexed taker, bool buys, uint8 price, uint64 amount);
    event Cancelled(uint64 indexed id, address indexed owner, uint64 amount);

    mapping(address => Balance) public balances;
    mapping(address => bool) public hasGift;
    mapping(uint64 id => Order) public orders;
    /// Of each side, bit `p` is set if there are orders at price `p`.
    mapping(bool buys => uint256) private prices;
    mapping(bool buys => mapping(uint8 price => Queue)) private queues;
    mapping(address => uint64[MOST_OPEN]) private places;
    uint64 public newest;

    /// Gives tea and coins to an account that has had none.
    function claim() external {
        if (hasGift[msg.sender]) revert HasGift();
        hasGift[msg.sender] = true;
        _pay(msg.sender, GIFT_TEA, GIFT_COINS);
        emit Given(msg.sender);
    }

    /// Trades with the best orders of the other side, and leaves the rest in the book.
    /// A rest that could trade with more orders than one call may meet goes back.
    function place(bool buys, uint8 price, uint64 amount) external returns (uint64 id) {
        if (price == 0 || amount == 0) revert Zero();
        _take(msg.sender, buys, price, amount);
        id = ++newest;
        uint64 rest = _match(buys, price, amount);
        bool isOpen = rest > 0 && !_crosses(buys, price, _best(!buys));
        if (isOpen) _enqueue(id, buys, price, rest);
        else if (rest > 0) _giveBack(msg.sender, buys, price, rest);
        emit Placed(id, msg.sender, buys, price, amount, isOpen ? rest : 0);
    }

    /// Takes the caller's order out of the book.
    function cancel(uint64 id) external {
        Order memory order = orders[id];
        if (order.owner != msg.sender) revert NotYours(id);
        queues[order.buys][order.price].amount -= order.amount;
        _remove(id, order);
        _giveBack(msg.sender, order.buys, order.price, order.amount);
        emit Cancelled(id, msg.sender, order.amount);
    }

    /// What a page shows: the best prices of both sides, and what an account has.
    function look(address who)
        external
        view
        returns (Level[] memory bids, Level[] memory asks, Balance memory balance, bool given, Open[] memory open)
    {
        return (_levels(true), _levels(false), balances[who], hasGift[who], _open(who));
    }

    function _match(bool buys, uint8 price, uint64 amount) private returns (uint64 rest) {
        rest = amount;
        for (uint256 trades = 0; trades < MOST_TRADES && rest > 0; ++trades) {
            uint8 best = _best(!buys);
            if (!_crosses(buys, price, best)) break;
            uint64 traded = _trade(queues[!buys][best].first, rest);
            rest -= traded;
            // Who buys has paid the limit, and gets the difference back.
            if (buys) _pay(msg.sender, traded, uint128(traded) * (price - best));
            else _pay(msg.sender, 0, uint128(traded) * best);
        }
    }

    /// Trades with one order, at most an amount.
    function _trade(uint64 id, uint64 most) private returns (uint64 traded) {
        Order memory order = orders[id];
        traded = order.amount < most ? order.amount : most;
        queues[order.buys][order.price].amount -= traded;
        if (traded == order.amount) _remove(id, order);
        else orders[id].amount = order.amount - traded;
        if (order.buys) _pay(order.owner, traded, 0);
        else _pay(order.owner, 0, uint128(traded) * order.price);
        emit Traded(id, order.owner, msg.sender, !order.buys, order.price, traded);
    }

    function _enqueue(uint64 id, bool buys, uint8 price, uint64 amount) private {
        uint8 free = _freePlace(msg.sender);
        places[msg.sender][free] = id;
        Queue storage queue = queues[buys][price];
        uint64 last = queue.last;
        orders[id] = Order(msg.sender, price, buys, free, amount, last, 0);
        if (last == 0) {
            queue.first = id;
            prices[buys] |= 1 << price;
        } else {
            orders[last].later = id;
        }
        queue.last = id;
        queue.amount += amount;
    }

    /// Takes an order out of its queue, whose amount the caller has changed.
    function _remove(uint64 id, Order memory order) private {
        Queue storage queue = queues[order.buys][order.price];
        if (order.earlier == 0) queue.first = order.later;
        else orders[order.earlier].later = order.later;
        if (order.later == 0) queue.last = order.earlier;
        else orders[order.later].earlier = order.earlier;
        if (queue.first == 0) prices[order.buys] &= ~(1 << order.price);
        places[order.owner][order.place] = 0;
        delete orders[id];
    }

    function _freePlace(address owner) private view returns (uint8) {
        uint64[MOST_OPEN] storage of_ = places[owner];
        for (uint8 index = 0; index < MOST_OPEN; ++index) if (of_[index] == 0) return index;
        revert TooManyOrders(MOST_OPEN);
    }

    function _take(address from, bool buys, uint8 price, uint64 amount) private {
        Balance storage balance = balances[from];
        uint128 needed = buys ? uint128(amount) * price : amount;
        uint128 has = buys ? balance.coins : balance.tea;
        if (has < needed) revert TooLittle(needed, has);
        if (buys) balance.coins = has - needed;
        else balance.tea = has - needed;
    }

    function _giveBack(address to, bool buys, uint8 price, uint64 amount) private {
        if (buys) _pay(to, 0, uint128(amount) * price);
        else _pay(to, amount, 0);
    }

    function _pay(address to, uint128 tea, uint128 coins) private {
        Balance storage balance = balances[to];
        balance.tea += tea;
        balance.coins += coins;
    }

    /// Whether an order trades at the best price of the other side, which is 0 if there is none.
    function _crosses(bool buys, uint8 price, uint8 best) private pure returns (bool) {
        return best != 0 && (buys ? best <= price : best >= price);
    }

    function _best(bool buys) private view returns (uint8) {
        return _bestOf(buys, prices[buys]);
    }

    /// The highest price for who sells to it, the lowest one for who buys; 0 if no bit is set.
    function _bestOf(bool buys, uint256 set) private pure returns (uint8 best) {
        if (set == 0) return 0;
        uint256 bit = buys ? set : set & (~set + 1);
        assembly {
            best := sub(255, clz(bit))
        }
    }

    function _levels(bool buys) private view returns (Level[] memory found) {
        found = new Level[](MOST_LEVELS);
        uint256 set = prices[buys];
        uint256 count = 0;
        for (; count < MOST_LEVELS && set != 0; ++count) {
            uint8 price = _bestOf(buys, set);
            found[count] = Level(price, queues[buys][price].amount);
            set &= ~(1 << price);
        }
        assembly {
            mstore(found, count)
        }
    }

    function _open(address who) private view returns (Open[] memory found) {
        found = new Open[](MOST_OPEN);
        uint256 count = 0;
        for (uint256 index = 0; index < MOST_OPEN; ++index) {
            uint64 id = places[who][index];
            if (id == 0) continue;
            Order storage order = orders[id];
            found[count++] = Open(id, order.buys, order.price, order.amount);
        }
        assembly {
            mstore(found, count)
        }
    }
}
