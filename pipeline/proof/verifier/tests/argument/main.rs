//! The argument under attack.
//!
//! A prover that follows `docs/protocol.md` word for word, on dense hypercubes and without any cleverness,
//! shares nothing with the verifier but the types of its messages and the transcript. So it is an
//! oracle for the verifier, and it lies on request: nothing in it checks what it proves, and after a
//! lie it follows the protocol, and repairs what it can, so that one check is left to notice.
//!
//! | module | holds |
//! |---|---|
//! | `machine`, `batch` | a machine small enough to see through, and executions of it |
//! | `places`, `hypercube` | places of columns in stacks; sums over hypercubes |
//! | `keccak` | Keccak-f by its standard |
//! | `cheat`, `prover` | the prover and what it can be told to do wrong |
//! | `recorded` | the operations recorded of the verifier, beside it |
//! | `recording` | a sponge that writes down what is absorbed and drawn |

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod batch;
mod bytes;
mod cheat;
mod claims;
mod constraints;
mod degenerate;
mod golden;
mod heights;
mod honest;
mod hypercube;
mod keccak;
mod machine;
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
