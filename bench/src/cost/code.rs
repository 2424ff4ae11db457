//! EVM code, instruction by instruction.

use alloy_primitives::{Address, Bytes, U256};
use revm::bytecode::opcode::{
    CALLDATALOAD, DUP1, JUMPDEST, JUMPI, PUSH0, PUSH2, PUSH32, STOP, SUB, SWAP1,
};

/// Code under construction.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Code(Vec<u8>);

impl Code {
    /// Returns empty code.
    pub(crate) const fn new() -> Self {
        Self(Vec::new())
    }

    /// Appends instructions.
    pub(crate) fn op(mut self, ops: &[u8]) -> Self {
        self.0.extend_from_slice(ops);
        self
    }

    /// Appends the shortest instruction that pushes a number.
    pub(crate) fn push(self, number: u64) -> Self {
        self.number(U256::from(number))
    }

    /// Appends the shortest instruction that pushes a number of 256 bits.
    pub(crate) fn number(mut self, number: U256) -> Self {
        let bytes = number.to_be_bytes::<32>();
        let used = bytes.get(32 - number.byte_len()..).unwrap_or_default();
        self.0.push(PUSH0 + used.len() as u8);
        self.0.extend_from_slice(used);
        self
    }

    /// Appends `PUSH32`.
    pub(crate) fn push32(mut self, number: U256) -> Self {
        self.0.push(PUSH32);
        self.0.extend_from_slice(&number.to_be_bytes::<32>());
        self
    }

    /// Appends the instruction that pushes an address.
    pub(crate) fn address(self, address: Address) -> Self {
        self.number(U256::from_be_slice(address.as_slice()))
    }

    /// Appends other code.
    pub(crate) fn then(mut self, other: &Self) -> Self {
        self.0.extend_from_slice(&other.0);
        self
    }

    /// Appends other code several times.
    pub(crate) fn times(mut self, times: usize, other: &Self) -> Self {
        self.0.extend(other.0.repeat(times));
        self
    }

    /// Returns code that runs `setup` once and `body` as often as the first word of the call data
    /// says.
    pub(crate) fn looped(setup: &Self, body: &Self) -> Self {
        Self::repeated(setup, body).op(&[STOP])
    }

    /// Returns the same without an end.
    pub(crate) fn repeated(setup: &Self, body: &Self) -> Self {
        let head = setup.clone().push(0u64).op(&[CALLDATALOAD]);
        let [high, low] = (head.0.len() as u16).to_be_bytes();
        head.op(&[JUMPDEST])
            .then(body)
            .push(1u64)
            .op(&[SWAP1, SUB, DUP1, PUSH2, high, low, JUMPI])
    }

    /// Returns the bytes.
    pub(crate) fn bytes(&self) -> Bytes {
        self.0.clone().into()
    }
}

#[cfg(test)]
mod tests {
    use alloy_primitives::hex;

    use super::*;

    #[test]
    fn loops_jump_to_their_start() {
        let body = Code::new().push(256u64).push(0u64);
        assert_eq!(body.0, hex!("6101005f"));
        let looped = Code::looped(&Code::new().push(7u64), &body);
        assert_eq!(
            looped.0,
            hex!("6007 5f35 5b 6101005f 6001 90 03 80 610004 57 00")
        );
    }
}
