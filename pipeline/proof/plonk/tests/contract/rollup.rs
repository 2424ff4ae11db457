//! Batches that follow each other.

use alloy_primitives::{Address, B256, Bytes, keccak256};
use zkfabric_stf::output::{BatchOutput, OUTPUT_BYTES};

use crate::evm::{Argument, CALLER, Chain, ENOUGH, Outcome, encode, error, word};
use crate::registry::{DELAY, OWNER, Stage, address, proof};

const CHAIN_ID: u64 = 31_338;
pub(crate) const DATA: &[u8] = b"blocks of a batch";

/// A registry, and a rollup at its first block.
pub(crate) struct Settlement {
    pub(crate) stage: Stage,
    rollup: Address,
    pub(crate) program: B256,
    pub(crate) genesis: BatchOutput,
}

/// Returns the output of a batch of this many blocks after another.
pub(crate) fn following(parent: &BatchOutput, blocks: u64) -> BatchOutput {
    let last_number = parent.last_number + blocks;
    BatchOutput {
        parent_hash: parent.last_hash,
        parent_state_root: parent.state_root,
        first_number: parent.last_number + 1,
        last_number,
        last_hash: keccak256(format!("block {last_number}")),
        state_root: keccak256(format!("state {last_number}")),
        receipts_root: keccak256(format!("receipts {last_number}")),
        data_hash: keccak256(DATA),
        ..*parent
    }
}

impl Settlement {
    pub(crate) fn new() -> Self {
        Self::on(Chain::default())
    }

    pub(crate) fn on(chain: Chain) -> Self {
        let mut stage = Stage::on(chain);
        let program = keccak256("program");
        let genesis = BatchOutput {
            chain_id: CHAIN_ID,
            last_number: 6,
            last_hash: keccak256("block 6"),
            state_root: keccak256("state 6"),
            ..BatchOutput::default()
        };
        let arguments = [
            address(stage.registry),
            word(CHAIN_ID),
            address(OWNER),
            word(DELAY),
            program.0,
            word(genesis.rules.to_word()),
            genesis.last_hash.0,
            genesis.state_root.0,
            word(genesis.last_number),
        ];
        let rollup = stage.chain.deploy("Rollup", &arguments);
        Self {
            stage,
            rollup,
            program,
            genesis,
        }
    }

    pub(crate) fn submit(&mut self, output: &[u8], data: &[u8], proof: &[u8]) -> Outcome {
        let outcome = self.submit_with(ENOUGH, output, data, proof);
        outcome.unwrap_or_else(|reason| panic!("{reason}"))
    }

    /// Submits with this much gas; an error names the reason why the transaction itself ended.
    pub(crate) fn submit_with(
        &mut self,
        gas: u64,
        output: &[u8],
        data: &[u8],
        proof: &[u8],
    ) -> Result<Outcome, String> {
        let arguments = [output, data, proof].map(Argument::Bytes);
        let data = encode("submit(bytes,bytes,bytes)", &arguments);
        self.stage.chain.call_with(gas, CALLER, self.rollup, data)
    }

    /// Submits a batch with a proof of its output.
    pub(crate) fn proved(&mut self, program: B256, output: &[u8]) -> Outcome {
        let proof = proof(program, keccak256(output));
        self.submit(output, DATA, &proof)
    }

    pub(crate) fn propose(&mut self, from: Address, key: B256, rules: u64) -> Outcome {
        let arguments = [key.0, word(rules)].map(Argument::Word);
        let data = encode("propose(bytes32,uint256)", &arguments);
        self.stage.chain.call(from, self.rollup, data)
    }

    /// Returns last hash, state root and number.
    fn state(&mut self) -> [Bytes; 3] {
        ["lastHash()", "stateRoot()", "lastNumber()"].map(|signature| {
            let data = encode(signature, &[]);
            self.stage
                .chain
                .call(CALLER, self.rollup, data)
                .output
                .unwrap()
        })
    }

    pub(crate) fn stands_at(&mut self, output: &BatchOutput) {
        let number = word(output.last_number);
        let expected = [output.last_hash.0, output.state_root.0, number];
        assert_eq!(self.state(), expected.map(Bytes::from));
    }
}

#[test]
fn batches_follow_each_other() {
    let mut settled = Settlement::new();
    settled.stands_at(&settled.genesis.clone());
    let first = following(&settled.genesis, 5);
    let accepted = settled.proved(settled.program, &first.to_bytes());
    println!("{} gas", accepted.gas);
    assert_eq!(accepted.output, Ok(Bytes::new()));
    let [event] = &accepted.events[..] else {
        panic!("{:?}", accepted.events);
    };
    assert_eq!(event.address, settled.rollup);
    let signature = "BatchAccepted(uint256,uint256,bytes32,bytes32,bytes32,bytes32)";
    let topics = [
        keccak256(signature).0,
        word(first.first_number),
        word(first.last_number),
    ];
    assert_eq!(event.topics(), topics.map(B256::from));
    let data = [
        first.last_hash,
        first.state_root,
        first.receipts_root,
        first.data_hash,
    ];
    assert_eq!(
        event.data.data,
        Bytes::from(data.map(|word| word.0).concat())
    );
    settled.stands_at(&first);
    let second = following(&first, 1);
    assert!(
        settled
            .proved(settled.program, &second.to_bytes())
            .output
            .is_ok()
    );
    settled.stands_at(&second);
}

#[test]
fn batches_that_do_not_follow_are_refused() {
    let mut settled = Settlement::new();
    let genesis = settled.genesis;
    let right = following(&genesis, 2);
    let program = settled.program;
    let mut refused = |edit: &dyn Fn(&mut BatchOutput), signature: &str, arguments: &[[u8; 32]]| {
        let mut output = right;
        edit(&mut output);
        // The proof is for the batch's own output.
        let outcome = settled.proved(program, &output.to_bytes());
        assert_eq!(outcome.output, error(signature, arguments), "{signature}");
        settled.stands_at(&genesis);
    };
    refused(
        &|output| output.chain_id = 1,
        "WrongChain(uint256)",
        &[word(1)],
    );
    let other = keccak256("another");
    refused(
        &|output| output.parent_hash = other,
        "WrongParent(bytes32,bytes32)",
        &[genesis.last_hash.0, other.0],
    );
    refused(
        &|output| output.parent_state_root = other,
        "WrongParentState(bytes32,bytes32)",
        &[genesis.state_root.0, other.0],
    );
    for [first, last] in [[6, 8], [8, 8], [7, 6]] {
        refused(
            &|output| (output.first_number, output.last_number) = (first, last),
            "WrongNumbers(uint256,uint256,uint256)",
            &[7, first, last].map(word),
        );
    }
    refused(
        &|output| output.data_hash = other,
        "WrongData(bytes32,bytes32)",
        &[other.0, keccak256(DATA).0],
    );
}

#[test]
fn replayed_and_skipped_batches_are_refused() {
    let mut settled = Settlement::new();
    let genesis = settled.genesis;
    let first = following(&genesis, 3);
    let second = following(&first, 3);
    let program = settled.program;
    let parent = |expected: &BatchOutput, got: &BatchOutput| {
        let hashes = [expected.last_hash.0, got.last_hash.0];
        error("WrongParent(bytes32,bytes32)", &hashes)
    };
    let skipped = settled.proved(program, &second.to_bytes());
    assert_eq!(skipped.output, parent(&genesis, &first));
    assert!(settled.proved(program, &first.to_bytes()).output.is_ok());
    let replayed = settled.proved(program, &first.to_bytes());
    assert_eq!(replayed.output, parent(&first, &genesis));
    settled.stands_at(&first);
    assert!(settled.proved(program, &second.to_bytes()).output.is_ok());
}

#[test]
fn outputs_of_other_forms_are_refused() {
    let mut settled = Settlement::new();
    let right = following(&settled.genesis, 1).to_bytes();
    let program = settled.program;
    for length in [OUTPUT_BYTES + 1, OUTPUT_BYTES + 32, 0, OUTPUT_BYTES - 1] {
        let mut output = right.to_vec();
        output.resize(length, 0);
        let outcome = settled.proved(program, &output);
        let expected = error("OutputLength(uint256)", &[word(length as u64)]);
        assert_eq!(outcome.output, expected);
    }
    let mut output = right;
    output[31] = 2;
    let outcome = settled.proved(program, &output);
    assert_eq!(outcome.output, error("WrongVersion(uint256)", &[word(2)]));
    let mut output = right;
    output[95] ^= 1;
    let rules = settled.genesis.rules.to_word();
    let outcome = settled.proved(program, &output);
    let expected = error(
        "WrongRules(uint256,uint256)",
        &[word(rules), word(rules ^ 1)],
    );
    assert_eq!(outcome.output, expected);
    // Numbers that do not fit 64 bits are still numbers.
    let mut output = right;
    output[160] = 1;
    let outcome = settled.proved(program, &output);
    assert!(outcome.output.is_err());
    settled.stands_at(&settled.genesis.clone());
}

#[test]
fn batches_without_their_own_proof_are_refused() {
    let mut settled = Settlement::new();
    let genesis = settled.genesis;
    let output = following(&genesis, 1).to_bytes();
    let digest = keccak256(output);
    let right = proof(settled.program, digest);
    let mut refused = |data: &[u8], proof: &[u8], why| {
        let outcome = settled.submit(&output, data, proof);
        assert_eq!(outcome.output, why);
        settled.stands_at(&genesis);
    };
    let rejected = || error("Rejected()", &[]);
    let program = keccak256("program");
    refused(DATA, &proof(keccak256("other program"), digest), rejected());
    let of_other = proof(program, keccak256("other output"));
    refused(DATA, &of_other, rejected());
    refused(DATA, &[], error("NoVersion()", &[]));
    let mut changed = right.clone();
    changed[40] ^= 1;
    refused(DATA, &changed, error("NotOnCurve()", &[]));
    let hashes = [keccak256(DATA).0, keccak256(b"").0];
    refused(b"", &right, error("WrongData(bytes32,bytes32)", &hashes));
    assert!(settled.submit(&output, DATA, &right).output.is_ok());
}

/// Batches of the old program count until its delay is over, then those of the new one, to the
/// second.
#[test]
fn programs_follow_by_delay() {
    let mut settled = Settlement::new();
    let (old, new) = (settled.program, keccak256("new program"));
    let rules = settled.genesis.rules.to_word();
    let stranger = settled.propose(CALLER, new, rules);
    assert_eq!(stranger.output, error("NotOwner()", &[]));
    // A replaced proposal does not count, and the delay restarts.
    let replaced = keccak256("replaced program");
    assert!(settled.propose(OWNER, replaced, rules).output.is_ok());
    settled.stage.chain.time += DELAY - 1;
    let proposed = settled.propose(OWNER, new, rules ^ 1);
    let from = settled.stage.chain.time + DELAY;
    let [event] = &proposed.events[..] else {
        panic!("{:?}", proposed.events);
    };
    let signature = "ProgramProposed(bytes32,uint256,uint64)";
    assert_eq!(event.topics(), [keccak256(signature)]);
    let data = [new.0, word(rules ^ 1), word(from)].concat();
    assert_eq!(event.data.data, Bytes::from(data));
    settled.stage.chain.time = from - 1;
    let first = following(&settled.genesis, 1);
    let early = settled.proved(new, &first.to_bytes());
    assert_eq!(early.output, error("Rejected()", &[]));
    assert!(settled.proved(old, &first.to_bytes()).output.is_ok());
    settled.stage.chain.time = from;
    let second = following(&first, 1);
    let late = settled.proved(old, &second.to_bytes());
    let rules_changed = [word(rules ^ 1), word(rules)];
    assert_eq!(
        late.output,
        error("WrongRules(uint256,uint256)", &rules_changed)
    );
    let mut output = second.to_bytes();
    output[95] ^= 1;
    let late = settled.proved(old, &output);
    assert_eq!(late.output, error("Rejected()", &[]));
    assert!(settled.proved(new, &output).output.is_ok());
}

/// A program counts from its time on, even if no batch has come since: a proposal does not delay
/// it.
#[test]
fn a_proposal_takes_nothing_from_a_program_that_counts() {
    let mut settled = Settlement::new();
    let (old, new) = (settled.program, keccak256("new program"));
    let rules = settled.genesis.rules.to_word();
    assert!(settled.propose(OWNER, new, rules).output.is_ok());
    settled.stage.chain.time += DELAY;
    let third = keccak256("third program");
    assert!(settled.propose(OWNER, third, rules).output.is_ok());
    let first = following(&settled.genesis, 1);
    let refused = settled.proved(old, &first.to_bytes());
    assert_eq!(refused.output, error("Rejected()", &[]));
    assert!(settled.proved(new, &first.to_bytes()).output.is_ok());
    // The third program has to wait for the delay.
    let second = following(&first, 1).to_bytes();
    settled.stage.chain.time += DELAY - 1;
    let early = settled.proved(third, &second);
    assert_eq!(early.output, error("Rejected()", &[]));
    settled.stage.chain.time += 1;
    assert!(settled.proved(third, &second).output.is_ok());
}
