//! Generators, oracles and test-stamping shared by the test suites.
//!
//! How a chip is tested (`tests/chips.rs` stamps these for every chip of the machine):
//!
//! 1. *Honest rows* ([`steps`], [`samples`]): steps of every operation with edge and random operands satisfy
//!    all constraints, send exactly the lookups that were counted, and do what the oracle says.
//! 2. *Attacks* ([`attack`]): cells of honest rows are changed, one by one, in pairs and as whole numbers, and
//!    then repaired: whatever constraint a change violates is solved for other cells, several deep. A row that
//!    satisfies all constraints and sends only lookups that the tables hold must be right by the [`oracle`],
//!    which knows the instruction set and not the constraints. A row that changes no message at all has a
//!    free cell; each of those is listed in [`free`] with its reason.
//! 3. *Necessity* ([`necessity`]): without any one of its constraints or lookups, some attack proves something
//!    wrong; or [`witnesses`] has a wrong row made by hand, where few rows are wrong; or [`free`] says why nothing
//!    wrong can be proved. A free cell alone does not count. So there is no constraint that does nothing, and the
//!    attacks are shown to reach every one. Of the constraints of one-hot flags, some follow from the others by the
//!    codes of operations ([`flags`]).
//! 4. *Names* (`tests/expected/chips.txt`, kept by hand): every chip has the constraints and messages that it had, so
//!    that one that is removed from the source is missed even where no attack needs it.
//!
//! Chips of equations between long numbers have wrong rows made for each constraint instead ([`draft`]).
//!
//! What a row has of a permutation is judged as a message; that two chips together have permutations, `tests/keccak.rs` checks cell by
//! cell with the interpreter [`zkfabric_air::check::permutation`].
//!
//! Whole executions ([`execution`]) check that all permutations hold and that all chips together balance every bus, and forged ones
//! (`tests/forgeries.rs`) that each is refused for its own reason. Test data of others are found by
//! [`published`]; [`asm`] writes programs; [`node`] is an Ethereum node as a client sees one.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "this crate is test code: a broken assumption should stop the test"
)]

pub mod asm;
pub mod attack;
pub mod calls;
pub mod draft;
pub mod execution;
pub mod flags;
pub mod free;
pub mod necessity;
pub mod node;
pub mod numbers;
pub mod oracle;
pub mod polynomial;
pub mod published;
pub mod row;
pub mod samples;
pub mod starts;
pub mod steps;
pub mod witnesses;
