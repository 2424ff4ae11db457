//! Contracts with a mistake, compiled here: each accepts a false statement that the correct one
//! refuses.

use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use alloy_primitives::keccak256;

use crate::evm::{CALLER, Chain, folder};
use crate::faults::{Fault, Faults};
use crate::precompiles::{ZEROS, forged_without_inversion, forged_without_multiplication, setting};
use crate::receipts;
use crate::registry::{DELAY, OTHER, OWNER, Stage, digests, proof};
use crate::rollup::{DATA, Settlement, following};
use crate::simulated::accepts;
use crate::verifier::{data, words};

/// Texts that occur once in a source, and their replacements.
pub(crate) type Edits = &'static [(&'static str, &'static str)];

/// A mistake in a contract.
pub(crate) struct Mistake {
    pub(crate) name: &'static str,
    pub(crate) contract: &'static str,
    pub(crate) edits: Edits,
    /// Whether a chain with this contract accepts a false statement.
    pub(crate) accepts: fn(Chain) -> bool,
}

const LENGTHS: (&str, &str) = (
    "if iszero(eq(returndatasize(), size)) { absent(precompile) }",
    "",
);
const FIFTH: (&str, &str) = (
    "demand(0x05, staticcall(gas(), 0x05, 0x520, 0xc0, 0x520, 0x20), 0x20)",
    "pop(staticcall(gas(), 0x05, 0x520, 0xc0, 0x520, 0x20))",
);
const SIXTH: (&str, &str) = (
    "demand(0x06, staticcall(gas(), 0x06, 0x080, 0x80, 0x080, 0x40), 0x40)",
    "pop(staticcall(gas(), 0x06, 0x080, 0x80, 0x080, 0x40))",
);
const SEVENTH: (&str, &str) = (
    "demand(0x07, staticcall(gas(), 0x07, 0x0c0, 0x60, 0x0c0, 0x40), 0x40)",
    "pop(staticcall(gas(), 0x07, 0x0c0, 0x60, 0x0c0, 0x40))",
);
const EIGHTH: (&str, &str) = (
    "demand(0x08, staticcall(gas(), 0x08, 0x520, 0x180, 0x00, 0x20), 0x20)",
    "pop(staticcall(gas(), 0x08, 0x520, 0x180, 0x00, 0x20))",
);
const INVERSE: (&str, &str) = (
    "if iszero(eq(mulmod(mload(0x520), product, r), 1)) { absent(0x05) }",
    "",
);

/// The check of the curve is not in the list: a precompile also refuses points off the curve, only
/// with another error and all gas.
static MISTAKES: [Mistake; 16] = [
    of_verifier("results of any length", &[LENGTHS], without_addition),
    // Without 0x05 there is no inverse, so that the check of the inverse notices it, too.
    of_verifier("any inversion", &[FIFTH, INVERSE], without_inversion),
    of_verifier("any inverse", &[INVERSE], with_inverse_of_zero),
    of_verifier("any sum", &[SIXTH], without_addition),
    of_verifier("any multiple", &[SEVENTH], without_multiplication),
    of_verifier("any pairing", &[EIGHTH], with_longer_pairing),
    of_verifier(
        "any product of pairings",
        &[("if iszero(eq(mload(0x00), 1)) {", "if iszero(1) {")],
        |chain| verifies(chain, &ZEROS, Faults::default()),
    ),
    of_verifier(
        "any length",
        &[("if iszero(eq(proof.length,", "if iszero(or(1,")],
        longer_proof,
    ),
    of_verifier(
        "inputs beyond the order",
        &[(
            "if iszero(lt(calldataload(add(inputs.offset, i)), r)) {",
            "if iszero(1) {",
        )],
        |chain| accepts(chain, 0),
    ),
    of_verifier(
        "values beyond the order",
        &[(
            "if iszero(lt(calldataload(add(proof.offset, i)), r)) {",
            "if iszero(1) {",
        )],
        |chain| accepts(chain, 17),
    ),
    Mistake {
        name: "versions without a delay",
        contract: "ProofRegistry",
        edits: &[(
            "uint64 from = uint64(block.timestamp) + delay;",
            "uint64 from = uint64(block.timestamp);",
        )],
        accepts: version_before_its_time,
    },
    Mistake {
        name: "no verifier",
        contract: "ProofRegistry",
        edits: &[(
            "require(IVerifier(version.verifier).verify(inputs, proof[4:]), Rejected());",
            "",
        )],
        accepts: batch_with_another_proof,
    },
    of_rollup(
        "a proposal replaces what counts",
        &[("NotOwner());\n        _advance();\n", "NotOwner());\n")],
        batch_of_an_old_program,
    ),
    of_rollup(
        "any parent",
        &[(
            "require(batch.parentHash == lastHash, WrongParent(lastHash, batch.parentHash));",
            "",
        )],
        batch_of_another_parent,
    ),
    of_rollup(
        "no proof",
        &[(
            "registry.verify(current.key, keccak256(output), proof);",
            "if (proof.length == 1) revert NotOwner();",
        )],
        batch_with_another_proof,
    ),
    of_rollup(
        "programs without a delay",
        &[(
            "uint64(block.timestamp) + delay);",
            "uint64(block.timestamp));",
        )],
        batch_before_its_time,
    ),
];

const fn of_verifier(name: &'static str, edits: Edits, accepts: fn(Chain) -> bool) -> Mistake {
    Mistake {
        name,
        contract: "OneInput",
        edits,
        accepts,
    }
}

const fn of_rollup(name: &'static str, edits: Edits, accepts: fn(Chain) -> bool) -> Mistake {
    Mistake {
        name,
        contract: "Rollup",
        edits,
        accepts,
    }
}

fn verifies(mut chain: Chain, proof: &[u8], faults: Faults) -> bool {
    let contract = chain.deploy("OneInput", &[]);
    chain.faults = faults;
    let data = data(&words(&setting().public), proof);
    chain.call(CALLER, contract, data).output.is_ok()
}

fn longer_proof(chain: Chain) -> bool {
    let proof = [&setting().proof.to_bytes()[..], &[0]].concat();
    verifies(chain, &proof, Faults::default())
}

fn without_addition(chain: Chain) -> bool {
    verifies(chain, &ZEROS, Faults::of([(6, Fault::ABSENT)]))
}

fn without_multiplication(chain: Chain) -> bool {
    let forged = forged_without_multiplication(&setting());
    verifies(chain, &forged, Faults::of([(7, Fault::ABSENT)]))
}

fn without_inversion(chain: Chain) -> bool {
    let forged = forged_without_inversion(&setting()).to_bytes();
    verifies(chain, &forged, Faults::of([(5, Fault::ABSENT)]))
}

fn with_inverse_of_zero(chain: Chain) -> bool {
    let fault = Fault::Returns(vec![0; 32]);
    verifies(chain, &ZEROS, Faults::of([(5, fault)]))
}

fn with_longer_pairing(chain: Chain) -> bool {
    let mut returned = vec![0; 64];
    returned[31] = 1;
    verifies(chain, &ZEROS, Faults::of([(8, Fault::Returns(returned))]))
}

fn version_before_its_time(chain: Chain) -> bool {
    let mut stage = Stage::on(chain);
    let (program, digest) = digests();
    let mut right = proof(program, digest);
    right[..4].copy_from_slice(&OTHER);
    let verifier = stage.verifier;
    assert!(stage.propose(OWNER, OTHER, verifier).output.is_ok());
    stage.verify(program, digest, &right).output.is_ok()
}

fn batch_with_another_proof(chain: Chain) -> bool {
    let mut settled = Settlement::on(chain);
    let output = following(&settled.genesis, 1).to_bytes();
    let other = proof(settled.program, keccak256("other output"));
    settled.submit(&output, DATA, &other).output.is_ok()
}

fn batch_of_another_parent(chain: Chain) -> bool {
    let mut settled = Settlement::on(chain);
    let mut output = following(&settled.genesis, 1);
    output.parent_hash = keccak256("another");
    let program = settled.program;
    settled.proved(program, &output.to_bytes()).output.is_ok()
}

fn batch_of_an_old_program(chain: Chain) -> bool {
    let mut settled = Settlement::on(chain);
    let rules = settled.genesis.rules.to_word();
    for program in ["new program", "third program"] {
        let proposed = settled.propose(OWNER, keccak256(program), rules);
        assert!(proposed.output.is_ok());
        settled.stage.chain.time += DELAY - u64::from(program == "third program");
    }
    let output = following(&settled.genesis, 1).to_bytes();
    let old = settled.program;
    settled.proved(old, &output).output.is_ok()
}

fn batch_before_its_time(chain: Chain) -> bool {
    let mut settled = Settlement::on(chain);
    let (new, rules) = (keccak256("new program"), settled.genesis.rules.to_word());
    assert!(settled.propose(OWNER, new, rules).output.is_ok());
    settled.stage.chain.time += DELAY - 1;
    let output = following(&settled.genesis, 1).to_bytes();
    settled.proved(new, &output).output.is_ok()
}

fn mistakes() -> impl Iterator<Item = &'static Mistake> {
    MISTAKES.iter().chain(&receipts::mistakes::MISTAKES)
}

/// Returns whether npm has installed the compiler; if not, prints the reason for skipping the test,
/// as `zkfabric_testing::published` does.
#[expect(clippy::print_stdout, reason = "a skipped test says why")]
fn compiler_is_there() -> bool {
    if folder().join("node_modules/solc").is_dir() {
        return true;
    }
    let reason = "no solc: `npm ci` in contracts/ installs it";
    println!("skipped: {reason}");
    if let Some(skipped) = std::env::var_os("ZKFABRIC_SKIPPED") {
        let mut options = std::fs::OpenOptions::new();
        let mut file = options.append(true).create(true).open(skipped).unwrap();
        writeln!(file, "{reason}").unwrap();
    }
    false
}

/// Writes the source with a mistake under another name, since all are compiled at once.
fn write(to: &Path, number: usize, mistake: &Mistake) {
    let contract = mistake.contract;
    let under = if contract == "OneInput" {
        "generated/"
    } else {
        ""
    };
    let path = folder().join(format!("{under}{contract}.sol"));
    let mut source = std::fs::read_to_string(path).unwrap();
    let named = (
        format!("contract {contract} "),
        format!("contract Mistake{number} "),
    );
    let edits = mistake.edits.iter().map(|(text, other)| (*text, *other));
    for (text, other) in edits.chain([(&*named.0, &*named.1)]) {
        assert_eq!(source.matches(text).count(), 1, "{}: {text}", mistake.name);
        source = source.replace(text, other);
    }
    std::fs::write(to.join(format!("Mistake{number}.sol")), source).unwrap();
}

#[test]
fn contracts_with_a_mistake_accept_what_is_false() {
    if !compiler_is_there() {
        return;
    }
    let to = std::env::temp_dir().join(format!("zkfabric-mistakes-{}", std::process::id()));
    std::fs::create_dir_all(&to).unwrap();
    std::fs::copy(
        folder().join("ProofRegistry.sol"),
        to.join("ProofRegistry.sol"),
    )
    .unwrap();
    for (number, mistake) in mistakes().enumerate() {
        write(&to, number, mistake);
    }
    let mut compiler = Command::new("node");
    let compiler = compiler.arg("compile.mjs").arg(&to).current_dir(folder());
    let compiled = compiler.output().unwrap();
    std::fs::remove_dir_all(&to).unwrap();
    let problems = String::from_utf8_lossy(&compiled.stderr);
    assert!(compiled.status.success(), "{problems}");
    let compiled: serde_json::Value = serde_json::from_slice(&compiled.stdout).unwrap();
    for (number, mistake) in mistakes().enumerate() {
        let code = &compiled["contracts"][format!("Mistake{number}")]["init"];
        let code = code.as_str().unwrap().parse().unwrap();
        let mut wrong = Chain::default();
        wrong.replaced.insert(mistake.contract, code);
        assert!((mistake.accepts)(wrong), "{}: refused", mistake.name);
        let right = Chain::default();
        assert!(!(mistake.accepts)(right), "{}: accepted", mistake.name);
    }
}
