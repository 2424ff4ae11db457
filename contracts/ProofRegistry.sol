// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity ^0.8.28;

/// What `zkfabric_plonk::contract` generates for a circuit.
interface IVerifier {
    /// Returns true, or reverts with what is wrong.
    function verify(uint256[] calldata inputs, bytes calldata proof) external view returns (bool);
}

/// What a rollup asks.
interface IProofRegistry {
    /// Reverts unless the proof shows that the program which the first argument stands for ends with a public output of this Keccak-256: the root of the tree of its keys.
    function verify(bytes32 program, bytes32 publicDigest, bytes calldata proof) external view;
}

/// The versions of the proof system that are believed, each with its verifier. A proof names its version by its first four bytes.
///
/// Its owner is trusted with what comes, not with what is: a version counts a delay after it was proposed, and ends a delay after its end was
/// announced, so that who depends on it sees both in time. One thing has no delay: a version in which a mistake was found can be frozen,
/// which stops the rollups that have no other and takes nothing from them.
contract ProofRegistry is IProofRegistry {
    /// A version of the proof system.
    struct Version {
        /// The contract that verifies its proofs.
        address verifier;
        /// The first second in which it counts.
        uint64 from;
        /// The first second in which it does not any more.
        uint64 until;
    }

    /// The caller is not the owner.
    error NotOwner();
    /// The caller was not offered the registry.
    error NotOffered();
    /// There is no code at the address.
    error NoCode(address verifier);
    /// The version has been proposed before, and means what it meant.
    error KnownVersion(bytes4 id);
    /// Nobody has proposed the version.
    error UnknownVersion(bytes4 id);
    /// The version counts later.
    error NotYet(bytes4 id, uint64 from);
    /// The version does not count any more.
    error Ended(bytes4 id, uint64 until);
    /// The proof has no four bytes that name a version.
    error NoVersion();
    /// The verifier did not say yes.
    error Rejected();

    event Proposed(bytes4 indexed id, address verifier, uint64 from);
    event Retired(bytes4 indexed id, uint64 until);
    event Frozen(bytes4 indexed id);
    event Offered(address indexed owner);
    event Owned(address indexed owner);

    /// Seconds between what the owner says and what follows.
    uint64 public immutable delay;
    address public owner;
    address public offered;
    mapping(bytes4 id => Version) public versions;

    modifier onlyOwner() {
        require(msg.sender == owner, NotOwner());
        _;
    }

    /// A version must be known.
    modifier known(bytes4 id) {
        require(versions[id].verifier != address(0), UnknownVersion(id));
        _;
    }

    constructor(address owner_, uint64 delay_) {
        owner = owner_;
        delay = delay_;
        emit Owned(owner_);
    }

    /// A new version, which counts after the delay.
    function propose(bytes4 id, address verifier) external onlyOwner {
        require(versions[id].verifier == address(0), KnownVersion(id));
        require(verifier.code.length != 0, NoCode(verifier));
        uint64 from = uint64(block.timestamp) + delay;
        versions[id] = Version(verifier, from, type(uint64).max);
        emit Proposed(id, verifier, from);
    }

    /// A version ends after the delay. What ends earlier already is left alone.
    function retire(bytes4 id) external onlyOwner known(id) {
        uint64 until = uint64(block.timestamp) + delay;
        require(until < versions[id].until, Ended(id, versions[id].until));
        versions[id].until = until;
        emit Retired(id, until);
    }

    /// A version ends now.
    function freeze(bytes4 id) external onlyOwner known(id) {
        versions[id].until = 0;
        emit Frozen(id);
    }

    /// Offers the registry to another owner, who has to take it.
    function offer(address to) external onlyOwner {
        offered = to;
        emit Offered(to);
    }

    /// Takes an offered registry.
    function take() external {
        require(msg.sender == offered, NotOffered());
        owner = offered;
        offered = address(0);
        emit Owned(owner);
    }

    /// @inheritdoc IProofRegistry
    function verify(bytes32 program, bytes32 publicDigest, bytes calldata proof) external view {
        require(proof.length >= 4, NoVersion());
        bytes4 id = bytes4(proof[:4]);
        Version memory version = versions[id];
        require(version.verifier != address(0), UnknownVersion(id));
        require(block.timestamp < version.until, Ended(id, version.until));
        require(block.timestamp >= version.from, NotYet(id, version.from));
        // Digests are halves of 128 bits: a field element holds no 256.
        uint256[] memory inputs = new uint256[](4);
        inputs[0] = uint256(program) >> 128;
        inputs[1] = uint128(uint256(program));
        inputs[2] = uint256(publicDigest) >> 128;
        inputs[3] = uint128(uint256(publicDigest));
        require(IVerifier(version.verifier).verify(inputs, proof[4:]), Rejected());
    }
}
