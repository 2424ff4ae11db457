//! A tracer with a bound of its memory.

use revm::Inspector;
use revm::context::{ContextError, ContextTr};
use revm::handler::FrameResult;
use revm::inspector::JournalExt;
use revm::interpreter::{
    CallInputs, CallOutcome, CreateInputs, CreateOutcome, FrameInput, Interpreter,
};
use revm::primitives::{Address, Log, U256};
use revm_inspectors::tracing::DebugInspector;

use crate::error::Error;

/// Most bytes that a trace may take, by an estimate: what it has of each instruction with a copy of
/// the stack and the memory.
const MOST: usize = 512 << 20;
/// Bytes of an instruction beside those.
const STEP: usize = 256;

/// A tracer that ends its execution when the trace grows too large.
#[derive(Debug)]
pub(super) struct Bounded {
    inner: DebugInspector,
    bytes: usize,
    has_steps: bool,
}

impl Bounded {
    pub(super) const fn new(inner: DebugInspector) -> Self {
        // Others keep frames alone, of which gas allows few.
        let has_steps = matches!(
            inner,
            DebugInspector::Default(..)
                | DebugInspector::Mux(..)
                | DebugInspector::Erc7562Tracer(..)
        );
        Self {
            inner,
            bytes: 0,
            has_steps,
        }
    }

    /// Returns the tracer.
    ///
    /// # Errors
    /// [`Error::Limit`] if the trace is too large.
    pub(super) fn into_inner(self) -> Result<DebugInspector, Error> {
        if self.bytes > MOST {
            return Err(Error::Limit(format!(
                "the trace takes more than {} MiB: disable its stack and memory, or use another \
                 tracer",
                MOST >> 20
            )));
        }
        Ok(self.inner)
    }
}

impl<CTX> Inspector<CTX> for Bounded
where
    CTX: ContextTr<Journal: JournalExt>,
{
    fn initialize_interp(&mut self, interpreter: &mut Interpreter, context: &mut CTX) {
        self.inner.initialize_interp(interpreter, context);
    }

    fn step(&mut self, interpreter: &mut Interpreter, context: &mut CTX) {
        if self.has_steps {
            let held = 32 * interpreter.stack.len() + interpreter.memory.len();
            self.bytes = self.bytes.saturating_add(STEP + held);
            if self.bytes > MOST {
                *context.error() = Err(ContextError::Custom("the trace is too large".into()));
                interpreter.halt_fatal();
                return;
            }
        }
        self.inner.step(interpreter, context);
    }

    fn step_end(&mut self, interpreter: &mut Interpreter, context: &mut CTX) {
        self.inner.step_end(interpreter, context);
    }

    fn log(&mut self, context: &mut CTX, log: Log) {
        self.inner.log(context, log);
    }

    fn log_full(&mut self, interpreter: &mut Interpreter, context: &mut CTX, log: Log) {
        self.inner.log_full(interpreter, context, log);
    }

    fn call(&mut self, context: &mut CTX, inputs: &mut CallInputs) -> Option<CallOutcome> {
        self.inner.call(context, inputs)
    }

    fn call_end(&mut self, context: &mut CTX, inputs: &CallInputs, outcome: &mut CallOutcome) {
        self.inner.call_end(context, inputs, outcome);
    }

    fn create(&mut self, context: &mut CTX, inputs: &mut CreateInputs) -> Option<CreateOutcome> {
        self.inner.create(context, inputs)
    }

    fn create_end(
        &mut self,
        context: &mut CTX,
        inputs: &CreateInputs,
        outcome: &mut CreateOutcome,
    ) {
        self.inner.create_end(context, inputs, outcome);
    }

    fn selfdestruct(&mut self, contract: Address, target: Address, value: U256) {
        <DebugInspector as Inspector<CTX>>::selfdestruct(&mut self.inner, contract, target, value);
    }

    fn frame_start(&mut self, context: &mut CTX, input: &mut FrameInput) -> Option<FrameResult> {
        self.inner.frame_start(context, input)
    }

    fn frame_end(&mut self, context: &mut CTX, input: &FrameInput, result: &mut FrameResult) {
        self.inner.frame_end(context, input, result);
    }
}
