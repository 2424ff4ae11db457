//! From revm's hooks to the events that tracers know.

use alloy_primitives::{Address, Bytes, Log, U256};
use revm::bytecode::opcode;
use revm::context::{ContextError, ContextTr};
use revm::context_interface::JournalTr as _;
use revm::inspector::JournalExt;
use revm::interpreter::interpreter_types::{
    InputsTr as _, Jumps as _, LoopControl as _, ReturnData as _,
};
use revm::interpreter::{
    CallInputs, CallOutcome, CallScheme, CreateInputs, CreateOutcome, InstructionResult,
    Interpreter, InterpreterAction, InterpreterResult,
};
use revm::{Database as _, Inspector};

use super::budget::Budget;
use super::dispatch::Tracer;
use super::event::{Entered, Failure, Kind, Left, Step, Stepped};
use super::words::{self, Last};

/// Watches an execution for a tracer.
#[derive(Debug)]
pub(super) struct Recorder<'b> {
    pub(super) tracer: Tracer,
    pub(super) budget: &'b mut Budget,
    /// The transaction's gas, which is that of its first frame.
    gas: u64,
    /// Number of the next log in its block.
    logs: u64,
    open: Vec<Open>,
    has_steps: bool,
    wants_code: bool,
    /// A SELFDESTRUCT that runs: what it pays, and to whom.
    destroys: Option<(Address, Address, U256)>,
}

/// A frame that runs.
#[derive(Debug)]
struct Open {
    gas: u64,
    is_create: bool,
    /// Number of its first log.
    first_log: u64,
    /// Refunds of the frames around it.
    refunds: i64,
    /// Refunds of the frame itself.
    refunded: i64,
    last: Option<Last>,
    /// What the code of a creation returned: before Homestead it is nobody's code where it could
    /// not be paid, and revm drops it.
    returned: Option<Bytes>,
    /// The precompile that it calls, with the bytes of its input.
    precompile: Option<(Address, usize)>,
}

impl<'b> Recorder<'b> {
    pub(super) fn new(tracer: Tracer, budget: &'b mut Budget, gas: u64, first_log: u64) -> Self {
        Self {
            has_steps: tracer.has_steps(),
            wants_code: tracer.wants_code(),
            tracer,
            budget,
            gas,
            logs: first_log,
            open: Vec::new(),
            destroys: None,
        }
    }

    fn enter(&mut self, mut entered: Entered<'_>) {
        let depth = self.open.len();
        let gas = entered.own_gas;
        entered.depth = depth;
        if depth == 0 {
            entered.gas = self.gas;
        }
        let refunds = self.open.last();
        let refunds = refunds.map_or(0, |open| open.refunds.saturating_add(open.refunded));
        let precompile = (entered.to, entered.input.len());
        self.open.push(Open {
            gas,
            is_create: entered.kind.is_create(),
            first_log: self.logs,
            refunds,
            refunded: 0,
            last: None,
            returned: None,
            precompile: entered.is_precompile.then_some(precompile),
        });
        self.tracer.enter(&entered, self.budget);
    }

    fn exit(&mut self, result: &InterpreterResult, is_nonce_spent: bool) {
        let Some(open) = self.open.pop() else {
            return;
        };
        let why = match is_nonce_spent {
            true => InstructionResult::NonceOverflow,
            false => result.result,
        };
        let failure = failure(why, &open);
        if failure.is_some() {
            self.logs = open.first_log;
        }
        let gas_used = match result.result.is_ok_or_revert() {
            true => open.gas.saturating_sub(result.gas.remaining()),
            false => open.gas,
        };
        let returned = open.returned.filter(|_| result.result.is_ok());
        let left = Left {
            depth: self.open.len(),
            output: returned.as_ref().unwrap_or(&result.output),
            gas_used,
            failure,
        };
        self.tracer.exit(&left, self.budget);
    }

    /// Tells of a SELFDESTRUCT as of a frame.
    fn destroyed(&mut self, (contract, target, balance): (Address, Address, U256)) {
        let depth = self.open.len();
        let entered = Entered {
            depth,
            kind: Kind::SelfDestruct,
            from: contract,
            to: target,
            input: &[],
            gas: 0,
            own_gas: 0,
            value: Some(balance),
            is_precompile: false,
        };
        self.tracer.enter(&entered, self.budget);
        let left = Left {
            depth,
            output: &Bytes::new(),
            gas_used: 0,
            failure: None,
        };
        self.tracer.exit(&left, self.budget);
    }

    fn told<CTX: ContextTr<Journal: JournalExt>>(
        &mut self,
        interpreter: &Interpreter,
        context: &mut CTX,
    ) {
        let op = interpreter.bytecode.opcode();
        let stack = interpreter.stack.data();
        let code = match self.wants_code {
            true => code(op, stack, context),
            false => None,
        };
        let refund = self.open.last();
        let refund = refund.map_or(0, |open| open.refunds.saturating_add(open.refunded));
        let step = Step {
            pc: interpreter.bytecode.pc(),
            op,
            gas: interpreter.gas.remaining(),
            refund: u64::try_from(refund).unwrap_or_default(),
            depth: self.open.len(),
            contract: interpreter.input.target_address(),
            stack,
            memory: &interpreter.memory.context_memory(),
            returned: interpreter.return_data.buffer(),
            code,
        };
        self.tracer.step(&step, self.budget);
    }
}

fn failure(why: InstructionResult, open: &Open) -> Option<Failure> {
    use InstructionResult as R;
    let words = match (why, open.precompile) {
        (R::PrecompileError, Some((address, input))) => words::precompile(address, input).into(),
        _ => words::failure(why, open.last)?,
    };
    Some(Failure {
        words,
        is_revert: why == R::Revert,
        is_out_of_gas: matches!(
            why,
            R::OutOfGas
                | R::MemoryOOG
                | R::MemoryLimitOOG
                | R::PrecompileOOG
                | R::InvalidOperandOOG
                | R::ReentrancySentryOOG
        ),
    })
}

/// Returns the account whose code an instruction looks at or calls, with the bytes of that code.
fn code<CTX: ContextTr<Journal: JournalExt>>(
    op: u8,
    stack: &[U256],
    context: &mut CTX,
) -> Option<(Address, usize)> {
    let back = match op {
        _ if words::looks_at_code(op) => 1,
        _ if words::is_call(op) => 2,
        _ => return None,
    };
    let item = stack.get(stack.len().checked_sub(back)?)?;
    let address = Address::from_word((*item).into());
    let loaded = context.journal().evm_state().get(&address);
    let (hash, code) = match loaded {
        Some(account) => (account.info.code_hash, account.info.code.clone()),
        None => match context.db_mut().basic(address) {
            Ok(info) => info.map(|info| (info.code_hash, info.code))?,
            Err(error) => {
                *context.error() = Err(error.into());
                return None;
            }
        },
    };
    if let Some(code) = code {
        return Some((address, code.len()));
    }
    match context.db_mut().code_by_hash(hash) {
        Ok(code) => Some((address, code.len())),
        Err(error) => {
            *context.error() = Err(error.into());
            None
        }
    }
}

impl<CTX> Inspector<CTX> for Recorder<'_>
where
    CTX: ContextTr<Journal: JournalExt>,
{
    fn step(&mut self, interpreter: &mut Interpreter, context: &mut CTX) {
        if self.budget.is_exceeded() {
            *context.error() = Err(ContextError::Custom("the trace is too large".into()));
            interpreter.halt_fatal();
            return;
        }
        let op = interpreter.bytecode.opcode();
        let stack = interpreter.stack.data();
        if let Some(open) = self.open.last_mut() {
            open.refunded = interpreter.gas.refunded();
            open.last = Some(Last {
                op,
                stack: stack.len(),
                result: None,
            });
        }
        self.destroys = None;
        if op == opcode::SELFDESTRUCT
            && let Some(target) = stack.last()
        {
            let contract = interpreter.input.target_address();
            let account = context.journal().evm_state().get(&contract);
            let balance = account.map_or(U256::ZERO, |account| account.info.balance);
            let target = Address::from_word((*target).into());
            self.destroys = Some((contract, target, balance));
        }
        if self.has_steps {
            self.told(interpreter, context);
        }
    }

    fn step_end(&mut self, interpreter: &mut Interpreter, _: &mut CTX) {
        let result = interpreter.bytecode.instruction_result();
        let last = self.open.last_mut().and_then(|open| {
            open.refunded = interpreter.gas.refunded();
            let last = open.last.as_mut()?;
            last.result = result;
            Some(*last)
        });
        if let (Some(open), Some(InterpreterAction::Return(done))) =
            (self.open.last_mut(), interpreter.bytecode.action())
            && open.is_create
        {
            open.returned = Some(done.output.clone());
        }
        let destroys = self.destroys.take();
        if let Some(destroys) = destroys.filter(|_| result == Some(InstructionResult::SelfDestruct))
        {
            self.destroyed(destroys);
        }
        if self.has_steps {
            let failed = result.filter(|result| result.is_halt());
            let stepped = Stepped {
                gas: interpreter.gas.remaining(),
                stack: interpreter.stack.data(),
                failure: failed.and_then(|failed| words::failure(failed, last)),
            };
            self.tracer.step_end(&stepped, self.budget);
        }
    }

    fn log(&mut self, _: &mut CTX, log: Log) {
        let index = self.logs;
        self.logs = index.saturating_add(1);
        self.tracer.log(&log, index, self.budget);
    }

    fn call(&mut self, context: &mut CTX, inputs: &mut CallInputs) -> Option<CallOutcome> {
        let kind = match inputs.scheme {
            CallScheme::Call => Kind::Call,
            CallScheme::CallCode => Kind::CallCode,
            CallScheme::DelegateCall => Kind::DelegateCall,
            CallScheme::StaticCall => Kind::StaticCall,
        };
        let (from, to) = match kind {
            Kind::DelegateCall | Kind::CallCode => (inputs.target_address, inputs.bytecode_address),
            _ => (inputs.caller, inputs.target_address),
        };
        let precompiles = context.journal().precompile_addresses();
        let is_precompile = precompiles.contains(&to);
        let value = inputs.call_value();
        let input = inputs.input.as_bytes(context);
        self.enter(Entered {
            depth: 0,
            kind,
            from,
            to,
            input: &input,
            gas: inputs.gas_limit,
            own_gas: inputs.gas_limit,
            value: (kind != Kind::StaticCall).then_some(value),
            is_precompile,
        });
        None
    }

    fn call_end(&mut self, _: &mut CTX, _: &CallInputs, outcome: &mut CallOutcome) {
        self.exit(&outcome.result, false);
    }

    fn create(&mut self, context: &mut CTX, inputs: &mut CreateInputs) -> Option<CreateOutcome> {
        let caller = inputs.caller();
        let account = context.journal().evm_state().get(&caller);
        let nonce = account.map_or(0, |account| account.info.nonce);
        let kind = match inputs.scheme() {
            revm::context_interface::CreateScheme::Create2 { .. } => Kind::Create2,
            _ => Kind::Create,
        };
        self.enter(Entered {
            depth: 0,
            kind,
            from: caller,
            to: inputs.created_address(nonce),
            input: inputs.init_code(),
            gas: inputs.gas_limit(),
            own_gas: inputs.gas_limit(),
            value: Some(inputs.value()),
            is_precompile: false,
        });
        None
    }

    fn create_end(&mut self, _: &mut CTX, _: &CreateInputs, outcome: &mut CreateOutcome) {
        // revm returns well, without an address, where the nonce of the creator cannot grow.
        let is_nonce_spent = outcome.address.is_none() && outcome.result.result.is_ok();
        self.exit(&outcome.result, is_nonce_spent);
    }
}
