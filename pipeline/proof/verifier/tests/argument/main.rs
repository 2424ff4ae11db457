//! The argument under attack.
//!
//! A prover that follows `docs/protocol.md` word for word, on dense hypercubes and without
//! optimizations, shares nothing with the verifier but the types of its messages and the
//! transcript. So the prover is an oracle for the verifier. The prover also lies on request: it
//! checks nothing that it proves, and after a lie it follows the protocol and repairs later
//! messages where possible, so that one check is left to notice the lie.
//!
//! | module | holds |
//! |---|---|
//! | `system`, `execution` | a machine small enough to understand completely, and executions of it |
//! | `places`, `hypercube` | places of columns in stacks; sums over hypercubes |
//! | `keccak` | Keccak-f according to its standard |
//! | `cheat`, `prover` | the prover and its possible deviations |
//! | `recorded` | the operations recorded from the verifier, compared with it |
//! | `recording` | a sponge that records absorbed items and drawn challenges |

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bytes;
mod cheat;
mod claims;
mod constraints;
mod degenerate;
mod execution;
mod golden;
mod heights;
mod honest;
mod hypercube;
mod keccak;
mod openings;
mod outcome;
mod permutations;
mod places;
mod prover;
mod recorded;
mod recording;
mod script;
mod shapes;
mod shards;
mod stacks;
mod statements;
mod sums;
mod toy_system;
