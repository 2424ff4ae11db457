//! The interface between a proved program and its machine.
//!
//! | module | content |
//! |---|---|
//! | [`ecall`] | codes of the environment calls |
//! | [`calls`] | the calls as a table |
//! | [`hint`] | kinds of hints |
//! | [`mark`] | points of an execution that the batch program records |
//! | [`exit`] | exit codes |
//! | [`keccak`] | operands of the Keccak precompile |
//! | [`sha256`] | operands of the SHA-256 precompile |
//! | [`blake2b`] | operands of the BLAKE2b precompiles |
//! | [`curve`] | operands of the precompiles on curves |
//! | [`modular`] | operands of the precompiles of modular arithmetic |
//! | [`input`] | encoding of bytes as words of the input stream |
//! | [`digest`] | encoding of a hash as the words that a program ends with |
//!
//! Host and guest compile this one source, so they cannot differ. A number never changes its
//! meaning: programs and proofs outlive releases.

#![no_std]

pub mod blake2b;
pub mod calls;
pub mod curve;
pub mod digest;
pub mod ecall;
pub mod exit;
pub mod hint;
pub mod input;
pub mod keccak;
pub mod mark;
pub mod modular;
pub mod sha256;
