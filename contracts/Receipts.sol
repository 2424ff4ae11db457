// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity ^0.8.28;

/// Receipts of pre-confirmations: who signed what, and two statements of one signer that contradict each other. The same checks as the crate
/// `zkfabric-receipt`, whose documentation has the form of leaves, nodes and headers.
///
/// The contract keeps the signers that were convicted. What follows from that, a bond or a removal, is another contract's.
contract Receipts {
    /// Header of a group: `count` consecutive positions from `first` on.
    struct Group {
        /// Digest of the group before.
        bytes32 previous;
        uint64 first;
        uint32 count;
        /// Root of the tree of leaves.
        bytes32 root;
    }

    /// A header and its signature: r, s, v.
    struct Signed {
        Group group;
        bytes signature;
    }

    /// What a user keeps: a signed header, a leaf of its tree, and the hashes beside the leaf's way to the root.
    struct Receipt {
        Group group;
        bytes signature;
        uint64 position;
        bytes32 transactionHash;
        bytes32 resultHash;
        bytes32[] path;
    }

    /// The position is not in the group.
    error Outside(uint64 position);
    /// The path has more or fewer hashes than lie beside the leaf's way.
    error PathLength(uint256 got);
    /// Leaf and path give another root.
    error WrongRoot(bytes32 got);
    /// The bytes are no signature in the form that signers use: 65 bytes, s in the lower half, v 27 or 28.
    error NoSignature();
    /// Somebody else has signed.
    error WrongSigner(address got);
    /// The statements do not contradict each other.
    error NoConflict();

    event Convicted(address indexed signer, bytes32 one, bytes32 other);

    bytes32 private constant DOMAIN_TYPE = keccak256("EIP712Domain(string name,string version,uint256 chainId)");
    bytes32 private constant GROUP_TYPE = keccak256("Group(bytes32 previous,uint64 first,uint32 count,bytes32 root)");
    /// Half of the order of secp256k1: a signature with a greater s has a twin with a smaller one.
    uint256 private constant HALF = 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0;

    /// Id of the chain that the receipts are of; the contract may stand on another one.
    uint64 public immutable chainId;
    bytes32 private immutable separator;
    mapping(address signer => bool) public isConvicted;

    constructor(uint64 chainId_) {
        chainId = chainId_;
        separator = keccak256(abi.encode(DOMAIN_TYPE, keccak256("zkfabric receipts"), keccak256("1"), chainId_));
    }

    /// Reverts unless the signer has promised what the receipt says.
    function verify(Receipt calldata receipt, address signer) external view {
        (address got, , ) = _read(receipt);
        require(got == signer, WrongSigner(got));
    }

    /// Convicts who signed two headers that have a position in common. A header that was signed twice contradicts nothing.
    function convictByGroups(Signed calldata one, Signed calldata other) external {
        // If any position is in both groups, the first one of the later group is.
        uint64 position = one.group.first > other.group.first ? one.group.first : other.group.first;
        require(_reaches(one.group, position) && _reaches(other.group, position), NoConflict());
        (bytes32 first, bytes32 second) = (_digest(one.group), _digest(other.group));
        require(first != second, NoConflict());
        _convict(_signer(first, one.signature), _signer(second, other.signature), first, second);
    }

    /// Convicts who signed two leaves for one position, in any groups.
    function convictByReceipts(Receipt calldata one, Receipt calldata other) external {
        require(one.position == other.position, NoConflict());
        (address signer, bytes32 digest, bytes32 leaf) = _read(one);
        (address secondSigner, bytes32 secondDigest, bytes32 secondLeaf) = _read(other);
        require(leaf != secondLeaf, NoConflict());
        _convict(signer, secondSigner, digest, secondDigest);
    }

    /// Returns whether a group has a position from its first one on.
    function _reaches(Group calldata group, uint64 position) private pure returns (bool) {
        return position - group.first < group.count;
    }

    function _convict(address signer, address second, bytes32 one, bytes32 other) private {
        require(signer == second, WrongSigner(second));
        isConvicted[signer] = true;
        emit Convicted(signer, one, other);
    }

    /// Returns who signed a receipt, what was signed, and the leaf.
    function _read(Receipt calldata receipt) private view returns (address signer, bytes32 digest, bytes32 leaf) {
        Group calldata group = receipt.group;
        require(receipt.position >= group.first, Outside(receipt.position));
        uint256 index = receipt.position - group.first;
        require(index < group.count, Outside(receipt.position));
        leaf = keccak256(
            abi.encodePacked(uint8(0), chainId, receipt.position, receipt.transactionHash, receipt.resultHash)
        );
        bytes32 root = _root(leaf, index, group.count, receipt.path);
        require(root == group.root, WrongRoot(root));
        digest = _digest(group);
        signer = _signer(digest, receipt.signature);
    }

    /// Returns the root of a leaf and its path. The last node of a level with an odd number of nodes goes up unchanged.
    function _root(bytes32 hash, uint256 index, uint256 width, bytes32[] calldata path) private pure returns (bytes32) {
        uint256 used = 0;
        for (; width > 1; width = (width + 1) >> 1) {
            if (index ^ 1 < width) {
                require(used < path.length, PathLength(path.length));
                bytes32 beside = path[used++];
                hash = index & 1 == 0
                    ? keccak256(abi.encodePacked(uint8(1), hash, beside))
                    : keccak256(abi.encodePacked(uint8(1), beside, hash));
            }
            index >>= 1;
        }
        require(used == path.length, PathLength(path.length));
        return hash;
    }

    function _digest(Group calldata group) private view returns (bytes32) {
        bytes32 content = keccak256(abi.encode(GROUP_TYPE, group.previous, group.first, group.count, group.root));
        return keccak256(abi.encodePacked(bytes2(0x1901), separator, content));
    }

    function _signer(bytes32 digest, bytes calldata signature) private pure returns (address signer) {
        require(signature.length == 65, NoSignature());
        uint256 s = uint256(bytes32(signature[32:64]));
        require(s <= HALF, NoSignature());
        signer = ecrecover(digest, uint8(signature[64]), bytes32(signature[:32]), bytes32(s));
        // What the precompile refuses: v that is neither 27 nor 28, r or s of zero or beyond the order, and r that is no point's coordinate.
        require(signer != address(0), NoSignature());
    }
}
