// SPDX-License-Identifier: MIT OR Apache-2.0
pragma solidity ^0.8.28;

import {IProofRegistry} from "./ProofRegistry.sol";

/// The least that a rollup keeps on Ethereum: the last block and its state, which a batch with a proof moves on. Anybody may bring a batch.
///
/// It holds no funds and reads no messages: bridges stand beside it and read its state roots.
contract Rollup {
    /// The public output of the state-transition program, version 1: `docs/protocol.md`, "Public output".
    struct Output {
        uint256 version;
        uint256 chainId;
        uint256 rules;
        bytes32 parentHash;
        bytes32 parentStateRoot;
        uint256 firstNumber;
        uint256 lastNumber;
        bytes32 lastHash;
        bytes32 stateRoot;
        bytes32 receiptsRoot;
        bytes32 dataHash;
    }

    /// What batches are proved with.
    struct Program {
        /// What stands for the program: the root of the tree of its keys.
        bytes32 key;
        /// The rules that its blocks obey: fork, and whether transactions without a chain id are valid.
        uint256 rules;
        /// The first second in which it counts.
        uint64 from;
    }

    /// The output has not 352 bytes.
    error OutputLength(uint256 got);
    /// The output is of another version.
    error WrongVersion(uint256 got);
    /// The batch is of another chain.
    error WrongChain(uint256 got);
    /// The batch obeys other rules.
    error WrongRules(uint256 expected, uint256 got);
    /// The batch does not follow the last one: it was accepted before, or one between is missing.
    error WrongParent(bytes32 expected, bytes32 got);
    /// The batch starts from another state.
    error WrongParentState(bytes32 expected, bytes32 got);
    /// The batch's blocks have other numbers.
    error WrongNumbers(uint256 expected, uint256 first, uint256 last);
    /// The data are not those of the batch.
    error WrongData(bytes32 expected, bytes32 got);
    /// The caller is not the owner.
    error NotOwner();

    event BatchAccepted(
        uint256 indexed firstNumber,
        uint256 indexed lastNumber,
        bytes32 lastHash,
        bytes32 stateRoot,
        bytes32 receiptsRoot,
        bytes32 dataHash
    );
    event ProgramProposed(bytes32 key, uint256 rules, uint64 from);

    /// Version of the output.
    uint256 private constant VERSION = 1;

    IProofRegistry public immutable registry;
    /// Chain id of its blocks, by EIP-155.
    uint256 public immutable chainId;
    /// May propose programs, and nothing else.
    address public immutable owner;
    /// Seconds between the proposal of a program and its first batch.
    uint64 public immutable delay;

    /// The last block.
    bytes32 public lastHash;
    bytes32 public stateRoot;
    uint256 public lastNumber;
    /// The program, and the one that follows it.
    Program public current;
    Program public next;

    constructor(
        IProofRegistry registry_,
        uint256 chainId_,
        address owner_,
        uint64 delay_,
        bytes32 key,
        uint256 rules,
        bytes32 lastHash_,
        bytes32 stateRoot_,
        uint256 lastNumber_
    ) {
        registry = registry_;
        chainId = chainId_;
        owner = owner_;
        delay = delay_;
        current = Program(key, rules, 0);
        lastHash = lastHash_;
        stateRoot = stateRoot_;
        lastNumber = lastNumber_;
    }

    /// A program that takes the place of the present one after the delay. One that waits already is replaced, and its delay begins again.
    function propose(bytes32 key, uint256 rules) external {
        require(msg.sender == owner, NotOwner());
        _advance();
        next = Program(key, rules, uint64(block.timestamp) + delay);
        emit ProgramProposed(key, rules, next.from);
    }

    /// Moves on to the last block of a batch. `data` are the batch's blocks, as the program has hashed them.
    function submit(bytes calldata output, bytes calldata data, bytes calldata proof) external {
        _advance();
        require(output.length == 352, OutputLength(output.length));
        Output memory batch = abi.decode(output, (Output));
        require(batch.version == VERSION, WrongVersion(batch.version));
        require(batch.chainId == chainId, WrongChain(batch.chainId));
        require(batch.rules == current.rules, WrongRules(current.rules, batch.rules));
        require(batch.parentHash == lastHash, WrongParent(lastHash, batch.parentHash));
        require(batch.parentStateRoot == stateRoot, WrongParentState(stateRoot, batch.parentStateRoot));
        require(
            batch.firstNumber == lastNumber + 1 && batch.lastNumber >= batch.firstNumber,
            WrongNumbers(lastNumber + 1, batch.firstNumber, batch.lastNumber)
        );
        bytes32 dataHash = keccak256(data);
        require(dataHash == batch.dataHash, WrongData(batch.dataHash, dataHash));
        registry.verify(current.key, keccak256(output), proof);

        lastHash = batch.lastHash;
        stateRoot = batch.stateRoot;
        lastNumber = batch.lastNumber;
        emit BatchAccepted(
            batch.firstNumber, batch.lastNumber, batch.lastHash, batch.stateRoot, batch.receiptsRoot, batch.dataHash
        );
    }

    /// The next program takes its place when its time has come.
    function _advance() private {
        if (next.from != 0 && block.timestamp >= next.from) {
            current = next;
            delete next;
        }
    }
}
