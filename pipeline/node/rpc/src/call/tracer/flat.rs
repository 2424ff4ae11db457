//! flatCallTracer: the calls of a transaction as Parity lists them, one after the other.

use alloy_primitives::{Address, B256, Bytes, U64, U256};
use serde::ser::SerializeSeq;
use serde::{Deserialize, Serialize, Serializer};

use super::budget::Budget;
use super::event::{Entered, Kind, Left};
use super::frame::{Frame, Frames};

/// What a request may choose.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct FlatConfig {
    convert_parity_errors: bool,
    include_precompiles: bool,
}

/// Where a transaction stands.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Place {
    pub(crate) block_hash: Option<B256>,
    pub(crate) block_number: u64,
    pub(crate) hash: Option<B256>,
    pub(crate) index: usize,
    /// Number of the transaction's first log in its block.
    pub(crate) first_log: u64,
}

/// The tracer.
#[derive(Debug, Default)]
pub(super) struct FlatTracer {
    config: FlatConfig,
    /// Whether the first frame has the gas of its code, and not that of the transaction.
    has_own_gas: bool,
    frames: Frames,
    /// Whether the frames that run are calls of precompiles.
    precompiles: Vec<bool>,
}

impl FlatTracer {
    pub(super) fn new(config: FlatConfig) -> Self {
        Self {
            config,
            ..Self::default()
        }
    }

    /// Returns the tracer of Parity's methods.
    pub(super) fn parity() -> Self {
        let config = FlatConfig {
            convert_parity_errors: true,
            include_precompiles: false,
        };
        Self {
            has_own_gas: true,
            ..Self::new(config)
        }
    }

    pub(super) fn enter(&mut self, entered: &Entered<'_>, budget: &mut Budget) {
        let is_plain = matches!(entered.kind, Kind::Call | Kind::StaticCall);
        let is_precompile = is_plain && entered.is_precompile && entered.depth > 0;
        self.precompiles.push(is_precompile);
        self.frames.enter(entered, budget);
        if let Some(frame) = self.frames.top().filter(|_| self.has_own_gas) {
            frame.gas = U64::from(entered.own_gas);
        }
        if let Some(frame) = self.frames.top().filter(|_| entered.depth > 0) {
            // As Parity's: a call that cannot have a value has none.
            frame.value = frame.value.or(Some(U256::ZERO));
        }
    }

    pub(super) fn exit(&mut self, left: &Left<'_>, budget: &mut Budget) {
        self.frames.exit(left, budget);
        let is_precompile = self.precompiles.pop() == Some(true);
        if is_precompile
            && !self.config.include_precompiles
            && let Some(parent) = self.frames.top()
        {
            parent.calls.pop();
        }
    }

    pub(super) fn finish(self, gas_used: u64, place: Place) -> Flat {
        let mut root = self.frames.into_root();
        if let Some(root) = root.as_mut().filter(|_| !self.has_own_gas) {
            root.gas_used = U64::from(gas_used);
        }
        Flat {
            root,
            place,
            converts: self.config.convert_parity_errors,
        }
    }
}

/// The calls of a transaction, which become a list when they are written.
#[derive(Clone, Debug)]
pub(crate) struct Flat {
    root: Option<Frame>,
    place: Place,
    /// Whether errors have Parity's words.
    converts: bool,
}

impl Flat {
    /// Calls a function with each frame and its place among the others, in order.
    ///
    /// # Errors
    /// Those of the function.
    pub(crate) fn each<E>(
        &self,
        mut visit: impl FnMut(&FlatFrame<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        match &self.root {
            Some(root) => self.walk(root, &mut Vec::new(), &mut visit),
            None => Ok(()),
        }
    }

    /// Calls a function with each call, in order.
    ///
    /// # Errors
    /// Those of the function.
    pub(crate) fn each_call<E>(
        &self,
        mut visit: impl FnMut(&ListedCall<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        match &self.root {
            Some(root) => list(root, 0, false, &mut visit),
            None => Ok(()),
        }
    }

    fn walk<E>(
        &self,
        frame: &Frame,
        at: &mut Vec<usize>,
        visit: &mut impl FnMut(&FlatFrame<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        visit(&FlatFrame::of(frame, at, self))?;
        for (index, call) in frame.calls.iter().enumerate() {
            at.push(index);
            self.walk(call, at, visit)?;
            at.pop();
        }
        Ok(())
    }
}

impl Serialize for Flat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(None)?;
        self.each(|frame| list.serialize_element(frame))?;
        list.end()
    }
}

/// A call, a creation or an end, and how deep it is inside others.
#[derive(Debug)]
pub(crate) struct ListedCall<'a> {
    pub(crate) kind: Kind,
    pub(crate) depth: usize,
    pub(crate) from: Address,
    /// None for a creation that failed.
    pub(crate) to: Option<Address>,
    pub(crate) value: Option<U256>,
    pub(crate) input: &'a Bytes,
    pub(crate) output: &'a Bytes,
    /// Whether it failed, or one of those around it.
    pub(crate) is_undone: bool,
}

fn list<E>(
    frame: &Frame,
    depth: usize,
    is_undone: bool,
    visit: &mut impl FnMut(&ListedCall<'_>) -> Result<(), E>,
) -> Result<(), E> {
    let is_undone = is_undone || frame.error.is_some();
    visit(&ListedCall {
        kind: frame.kind,
        depth,
        from: frame.from,
        to: frame.to,
        value: frame.value,
        input: &frame.input,
        output: &frame.output,
        is_undone,
    })?;
    let mut calls = frame.calls.iter();
    calls.try_for_each(|call| list(call, depth + 1, is_undone, visit))
}

/// A call of the list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct FlatFrame<'a> {
    action: Action<'a>,
    block_hash: Option<B256>,
    block_number: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    result: Option<Outcome<'a>>,
    subtraces: usize,
    trace_address: &'a [usize],
    transaction_hash: Option<B256>,
    transaction_position: usize,
    #[serde(rename = "type")]
    kind: &'static str,
}

/// What a call does.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Action<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    balance: Option<U256>,
    #[serde(skip_serializing_if = "Option::is_none")]
    call_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    creation_method: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gas: Option<U64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    init: Option<&'a Bytes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<&'a Bytes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refund_address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<U256>,
}

/// What a call has given.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Outcome<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Address>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a Bytes>,
    gas_used: U64,
    #[serde(skip_serializing_if = "Option::is_none")]
    output: Option<&'a Bytes>,
}

impl<'a> FlatFrame<'a> {
    /// Returns who calls, creates or is destroyed.
    pub(crate) fn from(&self) -> Option<Address> {
        self.action.from.or(self.action.address)
    }

    /// Returns who is called, created, or gets what is left.
    pub(crate) fn to(&self) -> Option<Address> {
        let created = self.result.as_ref().and_then(|result| result.address);
        let to = self.action.to.or(self.action.refund_address);
        to.or(created)
    }

    fn of(frame: &'a Frame, at: &'a [usize], flat: &Flat) -> Self {
        let error = frame.error.as_deref();
        let (kind, action, result) = parts(frame);
        // The output of a revert says why; other failures have none.
        let has_result = error.is_none_or(|words| words == "execution reverted");
        Self {
            action,
            block_hash: flat.place.block_hash,
            block_number: flat.place.block_number,
            error: match flat.converts {
                true => error.map(parity),
                false => error,
            },
            result: result.filter(|_| has_result),
            subtraces: frame.calls.len(),
            trace_address: at,
            transaction_hash: flat.place.hash,
            transaction_position: flat.place.index,
            kind,
        }
    }
}

fn parts(frame: &Frame) -> (&'static str, Action<'_>, Option<Outcome<'_>>) {
    let (gas, from) = (Some(frame.gas), Some(frame.from));
    match frame.kind {
        Kind::SelfDestruct => {
            let action = Action {
                address: from,
                balance: frame.value,
                refund_address: frame.to,
                ..Action::default()
            };
            ("suicide", action, None)
        }
        Kind::Create | Kind::Create2 => {
            let action = Action {
                creation_method: Some(lower(frame.kind)),
                from,
                gas,
                init: Some(&frame.input),
                value: frame.value,
                ..Action::default()
            };
            let result = Outcome {
                address: frame.to,
                code: Some(&frame.output),
                gas_used: frame.gas_used,
                output: None,
            };
            ("create", action, Some(result))
        }
        _ => {
            let action = Action {
                call_type: Some(lower(frame.kind)),
                from,
                gas,
                input: Some(&frame.input),
                to: frame.to,
                value: frame.value,
                ..Action::default()
            };
            let result = Outcome {
                address: None,
                code: None,
                gas_used: frame.gas_used,
                output: Some(&frame.output),
            };
            ("call", action, Some(result))
        }
    }
}

const fn lower(kind: Kind) -> &'static str {
    match kind {
        Kind::Call => "call",
        Kind::CallCode => "callcode",
        Kind::DelegateCall => "delegatecall",
        Kind::StaticCall => "staticcall",
        Kind::Create => "create",
        Kind::Create2 => "create2",
        Kind::SelfDestruct => "selfdestruct",
    }
}

/// Returns Parity's words for a failure.
fn parity(words: &str) -> &str {
    match words {
        "contract creation code storage out of gas"
        | "out of gas"
        | "gas uint64 overflow"
        | "max code size exceeded" => "Out of gas",
        "invalid jump destination" => "Bad jump destination",
        "execution reverted" => "Reverted",
        "return data out of bounds" => "Out of bounds",
        "precompiled failed" | "invalid input length" => "Built-in failed",
        _ if words.starts_with("out of gas") => "Out of gas",
        _ if words.starts_with("invalid opcode:") => "Bad instruction",
        _ if words.starts_with("stack underflow") => "Stack underflow",
        _ if words.starts_with("stack limit reached") => "Out of stack",
        other => other,
    }
}
