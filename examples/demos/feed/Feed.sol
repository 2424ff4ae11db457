// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity ^0.8.28;

/// Posts, likes and who follows whom. Texts are in logs alone; the state has of a post its author, its block and its likes.
contract Feed {
    struct Post {
        address author;
        /// The block with the log that has the text.
        uint48 blockNumber;
        uint48 likes;
    }

    struct Shown {
        uint64 id;
        address author;
        uint48 blockNumber;
        uint48 likes;
        /// Whether the reader likes the post, and follows its author.
        bool liked;
        bool followed;
    }

    /// Most bytes of a post.
    uint256 public constant MOST_BYTES = 280;
    /// Most posts of `read`.
    uint256 public constant MOST_POSTS = 50;

    /// A post is empty, or too long.
    error BadLength(uint256 got, uint256 most);
    /// There is no such post.
    error NoSuchPost(uint64 id);
    /// Nobody follows this account: it is the caller's own, or no account.
    error NotToFollow(address who);
    /// It is so already.
    error NoChange();

    event Posted(uint64 indexed id, address indexed author, string text);
    event Liked(uint64 indexed id, address indexed reader, bool likes, uint48 count);
    event Followed(address indexed reader, address indexed author, bool follows);

    mapping(uint64 id => Post) public posts;
    mapping(uint64 id => mapping(address reader => bool)) public likes;
    mapping(address reader => mapping(address author => bool)) public follows;
    /// The id of the newest post; the first one has 1.
    uint64 public newest;

    /// Posts a text.
    function post(string calldata text) external returns (uint64 id) {
        uint256 length = bytes(text).length;
        if (length == 0 || length > MOST_BYTES) revert BadLength(length, MOST_BYTES);
        id = ++newest;
        posts[id] = Post(msg.sender, uint48(block.number), 0);
        emit Posted(id, msg.sender, text);
    }

    /// Likes a post, or does not any more.
    function like(uint64 id, bool on) external {
        Post storage of_ = posts[id];
        if (of_.author == address(0)) revert NoSuchPost(id);
        if (likes[id][msg.sender] == on) revert NoChange();
        likes[id][msg.sender] = on;
        uint48 count = on ? of_.likes + 1 : of_.likes - 1;
        of_.likes = count;
        emit Liked(id, msg.sender, on, count);
    }

    /// Follows an author, or does not any more.
    function follow(address who, bool on) external {
        if (who == msg.sender || who == address(0)) revert NotToFollow(who);
        if (follows[msg.sender][who] == on) revert NoChange();
        follows[msg.sender][who] = on;
        emit Followed(msg.sender, who, on);
    }

    /// The posts before an id, the newest first; those before 0 are the newest of all.
    function read(uint64 before, uint256 count, address reader) external view returns (Shown[] memory found) {
        uint64 last = before == 0 || before > newest ? newest : before - 1;
        if (count > MOST_POSTS) count = MOST_POSTS;
        if (count > last) count = last;
        found = new Shown[](count);
        for (uint256 index = 0; index < count; ++index) {
            uint64 id = last - uint64(index);
            Post storage of_ = posts[id];
            found[index] = Shown(id, of_.author, of_.blockNumber, of_.likes, likes[id][reader], follows[reader][of_.author]);
        }
    }
}
