//! Generators, oracles and test stamps shared by the test suites.
//!
//! The tests of a chip (`tests/chips.rs` stamps these for every chip of the machine):
//!
//! 1. *Honest rows* ([`steps`], [`samples`]): steps of every operation with edge and random
//!    operands satisfy all constraints, send exactly the counted lookups, and do what the oracle
//!    says.
//! 2. *Attacks* ([`attack`]): cells of honest rows are changed, one by one, in pairs and as whole
//!    numbers, and then repaired: each violated constraint is solved for other cells, several deep.
//!    A row that satisfies all constraints and sends only lookups that the tables hold must be
//!    correct according to the [`oracle`], which knows the instruction set but not the constraints.
//!    A row with changed cells but no changed message has a free cell; [`free`] lists each of those
//!    with its reason.
//! 3. *Necessity* ([`necessity`]): for each constraint or lookup, leaving it out lets some attack
//!    prove a wrong statement; or [`witnesses`] has a wrong row made by hand, where few rows are
//!    wrong; or [`free`] gives the reason why nothing wrong can be proved. A free cell alone does
//!    not count. So every constraint has an effect, and the attacks reach every constraint. Some of
//!    the constraints of one-hot flags follow from the others by the codes of operations
//!    ([`flags`]).
//! 4. *Names* (`tests/expected/chips.txt`, kept by hand): every chip keeps its constraints and
//!    messages, so that a constraint removed from the source is noticed even if no attack needs it.
//!
//! The quick tests attack a sample of the rows and leave out a sample of the constraints, which the
//! day chooses ([`sample`]); `cargo xtask test --all` takes all.
//!
//! For chips of equations between long numbers, wrong rows are made for each constraint instead
//! ([`draft`]).
//!
//! A row's part of a permutation is judged as a message; `tests/keccak.rs` checks cell by cell,
//! with the interpreter [`zkfabric_air::check::permutation`], that two chips together have
//! permutations.
//!
//! Whole executions ([`execution`]) check that all permutations hold and that all chips together
//! balance every bus; forged executions (`tests/forgeries.rs`) check that each is refused for its
//! own reason. [`published`] finds third-party test data; [`asm`] writes programs; [`node`] is an
//! Ethereum node as seen by a client, [`anvil`] a real one; [`signer`] signs as Web3Signer does.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "this crate is test code: a broken assumption should stop the test"
)]

pub mod anvil;
pub mod asm;
pub mod attack;
pub mod calls;
pub mod columns;
pub mod draft;
pub mod execution;
pub mod flags;
pub mod free;
pub mod messages;
pub mod necessity;
pub mod node;
pub mod numbers;
pub mod oracle;
pub mod polynomial;
pub mod published;
pub mod row;
pub mod sample;
pub mod samples;
pub mod signer;
pub mod start;
pub mod starts;
pub mod steps;
pub mod witnesses;
