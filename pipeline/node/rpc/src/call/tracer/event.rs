//! What tracers learn of an execution.

use std::borrow::Cow;

use alloy_primitives::{Address, Bytes, U256};

/// How a frame was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Call,
    CallCode,
    DelegateCall,
    StaticCall,
    Create,
    Create2,
    SelfDestruct,
}

impl Kind {
    /// Names the instruction.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Call => "CALL",
            Self::CallCode => "CALLCODE",
            Self::DelegateCall => "DELEGATECALL",
            Self::StaticCall => "STATICCALL",
            Self::Create => "CREATE",
            Self::Create2 => "CREATE2",
            Self::SelfDestruct => "SELFDESTRUCT",
        }
    }

    pub(crate) const fn is_create(self) -> bool {
        matches!(self, Self::Create | Self::Create2)
    }
}

/// A frame begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entered<'a> {
    /// Frames around it.
    pub(super) depth: usize,
    pub(super) kind: Kind,
    pub(super) from: Address,
    pub(super) to: Address,
    pub(super) input: &'a [u8],
    /// Gas that the frame has; of the first one, that of the transaction.
    pub(super) gas: u64,
    /// Gas that the frame has for its code.
    pub(super) own_gas: u64,
    /// None for a call that cannot have a value.
    pub(super) value: Option<U256>,
    pub(super) is_precompile: bool,
}

/// A frame ends.
#[derive(Clone, Debug)]
pub(super) struct Left<'a> {
    pub(super) depth: usize,
    pub(super) output: &'a Bytes,
    pub(super) gas_used: u64,
    pub(super) failure: Option<Failure>,
}

/// Why a frame failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Failure {
    pub(super) words: Cow<'static, str>,
    /// Whether the frame ended itself, and may say why.
    pub(super) is_revert: bool,
    pub(super) is_out_of_gas: bool,
}

/// An instruction is about to be executed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step<'a> {
    pub(super) pc: usize,
    pub(super) op: u8,
    pub(super) gas: u64,
    /// Gas that comes back at the end, so far.
    pub(super) refund: u64,
    pub(super) depth: usize,
    /// The account whose storage the code has.
    pub(super) contract: Address,
    /// The top is the last one.
    pub(super) stack: &'a [U256],
    pub(super) memory: &'a [u8],
    /// What the last call returned.
    pub(super) returned: &'a Bytes,
    /// The account whose code the instruction looks at or calls, and the bytes of that code; none
    /// unless the tracer asks.
    pub(super) code: Option<(Address, usize)>,
}

impl Step<'_> {
    /// Returns an item of the stack, counted from its top.
    pub(super) fn item(&self, back: usize) -> Option<U256> {
        let index = self.stack.len().checked_sub(back.checked_add(1)?)?;
        self.stack.get(index).copied()
    }

    /// Returns an address on the stack.
    pub(super) fn address(&self, back: usize) -> Option<Address> {
        self.item(back).map(|item| Address::from_word(item.into()))
    }
}

/// An instruction was executed, or has failed.
#[derive(Clone, Debug)]
pub(super) struct Stepped<'a> {
    /// Gas that is left.
    pub(super) gas: u64,
    pub(super) stack: &'a [U256],
    pub(super) failure: Option<Cow<'static, str>>,
}
