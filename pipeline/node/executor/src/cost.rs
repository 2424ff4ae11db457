//! Prover gas of a transaction: bounded by gas and bytes, or counted while it runs.
//!
//! The bound is linear in gas and bytes. Its gas factor is the worst of two: what an opcode or
//! precompile costs per gas (50 instructions for a step of `MODEXP`, 48 for `SDIV`, and 39 with its
//! row for a round of BLAKE2b: `docs/cost.md`), and what an account with the longest code costs,
//! the account's path through the trie before and after included, for the 2,500 gas of an access
//! that a list or a call pays. Most transactions cost less than a tenth of it.
//!
//! The count takes every key as read for the first time, and every path as `trie_depth` nodes long,
//! so that the number depends on the state and not on what was executed before.

use alloy_primitives::{Address, U256};
use revm::bytecode::opcode::{
    BALANCE, CALL, CALLCODE, CREATE, CREATE2, DELEGATECALL, EXTCODECOPY, EXTCODEHASH, EXTCODESIZE,
    SELFDESTRUCT, SLOAD, SSTORE, STATICCALL,
};
use revm::context::{JournalTr, TxEnv};
use revm::interpreter::interpreter::EthInterpreter;
use revm::interpreter::interpreter_types::{InputsTr, Jumps, LoopControl};
use revm::interpreter::{CallInputs, CallOutcome, CreateInputs, CreateOutcome, Interpreter};
use revm::primitives::AddressSet;
use revm::primitives::eip170::MAX_CODE_SIZE;
use revm::{Database, Inspector};
use zkfabric_stf::Fork;
use zkfabric_stf::cost::{GasCounter, Meter};
use zkfabric_stf::evm::{EvmContext, Watch};

/// Prover gas per gas that no opcode and no precompile exceeds.
const OPCODE: u64 = 64;
/// Least gas of an access that loads an account with its code (EIP-2929, EIP-2930): an entry of the
/// access list and a call of the warm account.
const ACCESS_GAS: u64 = 2_500;
/// Bytes of an authorization, at least: the list's price per byte covers its cost.
const AUTHORIZATION_BYTES: u64 = 90;
/// Accounts that every transaction reads: sender, recipient, beneficiary.
const OWN_ACCOUNTS: u64 = 3;
/// Bytes of a delegation (EIP-7702), the only code of a sender or of an authority.
const DELEGATION_BYTES: usize = 23;

/// A bound of prover gas that is linear in gas and bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Linear {
    per_gas: u64,
    per_byte: u64,
    fixed: u64,
}

impl Linear {
    /// Derives the bound from the prices, for tries of this depth.
    pub(crate) fn new(depth: u32) -> Self {
        let counter = GasCounter::new(depth);
        counter.account();
        counter.code(MAX_CODE_SIZE);
        let access = counter.take();
        Count::own(&counter);
        counter.transaction(0, 0);
        let fixed = counter.take();
        counter.transaction(AUTHORIZATION_BYTES, 1);
        counter.account();
        counter.code(DELEGATION_BYTES);
        let authorization = counter.take();
        Self {
            per_gas: OPCODE.max(access.div_ceil(ACCESS_GAS)),
            per_byte: authorization.div_ceil(AUTHORIZATION_BYTES),
            fixed,
        }
    }

    /// Bounds the prover gas of a transaction that spends at most this gas.
    pub(crate) fn bound(&self, gas: u64, bytes: usize) -> u64 {
        self.fixed
            .saturating_add(self.per_gas.saturating_mul(gas))
            .saturating_add(self.per_byte.saturating_mul(bytes as u64))
    }
}

/// revm's hooks that count one transaction's prover gas on any journal: [`Meter`] counts its work,
/// and this the keys and bytecodes that it is the first of its transaction to read.
pub(crate) struct Count<'c> {
    meter: Meter<'c, GasCounter>,
    counter: &'c GasCounter,
    /// Account whose bytecode the present instruction reads, and whether it calls the account.
    code: Option<(Address, bool)>,
    /// Accounts whose bytecode is counted.
    codes: AddressSet,
}

impl<'c> Count<'c> {
    /// Counts a transaction of block `number` in `counter`.
    pub(crate) fn new(counter: &'c GasCounter, fork: Fork, number: u64) -> Self {
        Self {
            meter: Meter::new(counter, fork, number.saturating_sub(1)),
            counter,
            code: None,
            codes: AddressSet::default(),
        }
    }

    /// Counts what every transaction reads.
    fn own(counter: &GasCounter) {
        for _ in 0..OWN_ACCOUNTS {
            counter.account();
        }
        counter.code(DELEGATION_BYTES);
    }

    fn account<Db: Database>(&self, context: &EvmContext<Db>, address: Address) {
        let journal = &context.journaled_state;
        let account = journal.state.get(&address);
        if account.is_none_or(|account| account.is_cold_transaction_id(journal.transaction_id)) {
            self.counter.account();
        }
    }

    fn slot<Db: Database>(&self, context: &EvmContext<Db>, address: Address, slot: U256) {
        let journal = &context.journaled_state;
        let account = journal.state.get(&address);
        let value = account.and_then(|account| account.storage.get(&slot));
        if value.is_none_or(|value| value.is_cold_transaction_id(journal.transaction_id)) {
            self.counter.slot();
        }
    }

    /// Counts the bytecode of an account that is loaded, and that to which it delegates calls.
    fn code<Db: Database>(&mut self, context: &EvmContext<Db>, address: Address, is_call: bool) {
        let state = &context.journaled_state.state;
        let code = |address| state.get(&address)?.info.code.as_ref();
        let Some(own) = code(address).filter(|code| !code.is_empty()) else {
            return;
        };
        if self.codes.insert(address) {
            self.counter.code(own.len());
        }
        let delegate = own.eip7702_address().filter(|_| is_call);
        if let Some(delegate) = delegate
            && self.codes.insert(delegate)
        {
            self.counter.account();
            self.counter
                .code(code(delegate).map_or(0, |code| code.len()));
        }
    }
}

impl<Db: Database> Watch<Db> for Count<'_> {
    const WATCHES: bool = true;

    fn transaction(&mut self, bytes: usize, env: &TxEnv) {
        Watch::<Db>::transaction(&mut self.meter, bytes, env);
        Self::own(self.counter);
        for _ in &env.authorization_list {
            self.counter.account();
            self.counter.code(DELEGATION_BYTES);
        }
    }
}

impl<Db: Database> Inspector<EvmContext<Db>> for Count<'_> {
    fn initialize_interp(
        &mut self,
        interpreter: &mut Interpreter<EthInterpreter>,
        context: &mut EvmContext<Db>,
    ) {
        self.meter.initialize_interp(interpreter, context);
    }

    fn step(
        &mut self,
        interpreter: &mut Interpreter<EthInterpreter>,
        context: &mut EvmContext<Db>,
    ) {
        let operand = |place| interpreter.stack.peek(place).unwrap_or_default();
        let address = |place| Address::from_word(operand(place).into());
        match interpreter.bytecode.opcode() {
            SLOAD | SSTORE => self.slot(context, interpreter.input.target_address(), operand(0)),
            BALANCE | EXTCODEHASH | SELFDESTRUCT => self.account(context, address(0)),
            EXTCODESIZE | EXTCODECOPY => {
                self.account(context, address(0));
                self.code = Some((address(0), false));
            }
            CALL | CALLCODE | DELEGATECALL | STATICCALL => {
                self.account(context, address(1));
                self.code = Some((address(1), true));
            }
            CREATE | CREATE2 => self.counter.account(),
            _ => {}
        }
        self.meter.step(interpreter, context);
    }

    fn step_end(
        &mut self,
        interpreter: &mut Interpreter<EthInterpreter>,
        context: &mut EvmContext<Db>,
    ) {
        self.meter.step_end(interpreter, context);
        let Some((address, is_call)) = self.code.take() else {
            return;
        };
        if interpreter.bytecode.instruction_result().is_none() {
            // The instruction has loaded the bytecode, also where its call does not begin.
            self.code(context, address, is_call);
        } else {
            // It halted before it read the bytecode, or behind a delegation, for the price of the
            // delegate. Which of the two depends on the gas; what is loaded, on the journal.
            self.counter.code(DELEGATION_BYTES);
        }
    }

    fn call(
        &mut self,
        context: &mut EvmContext<Db>,
        inputs: &mut CallInputs,
    ) -> Option<CallOutcome> {
        if context.journaled_state.depth() == 0 {
            self.code(context, inputs.target_address, true);
        }
        self.meter.call(context, inputs)
    }

    fn call_end(
        &mut self,
        context: &mut EvmContext<Db>,
        inputs: &CallInputs,
        outcome: &mut CallOutcome,
    ) {
        self.meter.call_end(context, inputs, outcome);
    }

    fn create(
        &mut self,
        context: &mut EvmContext<Db>,
        inputs: &mut CreateInputs,
    ) -> Option<CreateOutcome> {
        self.meter.create(context, inputs)
    }

    fn create_end(
        &mut self,
        context: &mut EvmContext<Db>,
        inputs: &CreateInputs,
        outcome: &mut CreateOutcome,
    ) {
        self.meter.create_end(context, inputs, outcome);
    }
}
