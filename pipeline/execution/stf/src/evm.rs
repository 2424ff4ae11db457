//! Assembly of revm: specification, context, and all of Ethereum's precompiles.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::marker::PhantomData;

use alloy_primitives::{Address, B256, Bytes, U256};
use revm::bytecode::opcode::{ADDMOD, EXTCODEHASH, MOD, MULMOD};
use revm::context::{
    BlockEnv, Cfg, CfgEnv, Context, ContextTr, Evm, JournalTr, LocalContextTr, TxEnv,
};
use revm::handler::instructions::EthInstructions;
use revm::handler::{EthFrame, PrecompileProvider, precompile_output_to_interpreter_result};
use revm::inspector::NoOpInspector;
use revm::interpreter::instructions::utility::IntoAddress;
use revm::interpreter::instructions::{self, instruction_table};
use revm::interpreter::interpreter::EthInterpreter;
use revm::interpreter::{
    CallInputs, Host, Instruction, InstructionContext, InstructionExecResult, InstructionResult,
    InstructionTable, InterpreterResult,
};
use revm::precompile::{
    EthPrecompileOutput, PrecompileHalt, PrecompileOutput, bn254, calc_linear_cost, identity,
    secp256r1,
};
use revm::primitives::AddressSet;
use revm::primitives::hardfork::SpecId;
use revm::{Database, Inspector, Journal};

use crate::bls12_381::Operation;
use crate::crypto::Crypto;
use crate::interpreter::{Opcodes, tables};
use crate::rules::Fork;
use crate::state::EMPTY_CODE;

/// revm's context over a database.
pub type EvmContext<Db> = Context<BlockEnv, TxEnv, CfgEnv, Db, Journal<Db>, ()>;

/// revm with this crate's precompiles and an inspector, which watches unless it is the default.
pub type BatchEvm<'r, Db, R, I = NoOpInspector> = Evm<
    EvmContext<Db>,
    I,
    EthInstructions<EthInterpreter, EvmContext<Db>>,
    Precompiles<'r, R>,
    EthFrame<EthInterpreter>,
>;

/// Observer of an EVM's instructions.
pub trait Watch<Db: Database>: Inspector<EvmContext<Db>> {
    /// Whether the observer watches. Otherwise, the EVM runs without revm's hooks, which cost as
    /// much as most instructions.
    const WATCHES: bool;

    /// Reports that a transaction of `bytes` bytes is about to be executed.
    fn transaction(&mut self, bytes: usize, env: &TxEnv);
}

impl<Db: Database> Watch<Db> for NoOpInspector {
    const WATCHES: bool = false;

    fn transaction(&mut self, _: usize, _: &TxEnv) {}
}

/// Builds an EVM for a chain and fork.
pub fn evm<'r, Db: Database, R: Crypto, I: Watch<Db>>(
    db: Db,
    chain_id: u64,
    fork: Fork,
    crypto: &'r R,
    watch: I,
) -> BatchEvm<'r, Db, R, I> {
    let spec = fork.spec();
    let mut cfg = CfgEnv::new().with_chain_id(chain_id);
    cfg.set_spec_and_mainnet_gas_params(spec);
    let context = EvmContext::new(db, spec).with_cfg(cfg);
    let (table, gas) = tables::<Instructions<R>, _>(!I::WATCHES);
    let instructions = EthInstructions::new(table, gas, spec);
    Evm::new_with_inspector(context, watch, instructions, Precompiles::new(fork, crypto))
}

/// revm's opcode functions, except for the opcodes that this crate implements.
struct Instructions<R>(PhantomData<R>);

impl<R: Crypto, H: Host> Opcodes<H> for Instructions<R> {
    const TABLE: InstructionTable<EthInterpreter, H> = {
        let mut table = instruction_table();
        table[EXTCODEHASH as usize] = Instruction::new(extcodehash);
        table[MOD as usize] = Instruction::new(remainder::<R, _>);
        table[ADDMOD as usize] = Instruction::new(add_modulo::<R, _>);
        table[MULMOD as usize] = Instruction::new(multiply_modulo::<R, _>);
        table
    };
}

/// Runs `EXTCODEHASH`, with the empty code's hash as the result for an account to which
/// [`StateDb`](crate::state::StateDb) has assigned the zero hash: an account with a balance and
/// storage but without code.
fn extcodehash<H: Host>(
    context: InstructionContext<'_, H, EthInterpreter>,
) -> InstructionExecResult {
    let InstructionContext { interpreter, host } = context;
    let address = interpreter.stack.peek(0).unwrap_or_default().into_address();
    let inner = InstructionContext {
        interpreter: &mut *interpreter,
        host: &mut *host,
    };
    instructions::host::extcodehash(inner)?;
    if interpreter.stack.peek(0) == Ok(U256::ZERO) {
        // The account was loaded above, so this load is warm and free.
        let account = host.load_account_info_skip_cold_load(address, false, false)?;
        if !account.is_empty() {
            let _ = interpreter.stack.set(0, EMPTY_CODE.into());
        }
    }
    Ok(())
}

/// Runs `MOD` through [`Crypto`].
fn remainder<R: Crypto, H: Host>(
    context: InstructionContext<'_, H, EthInterpreter>,
) -> InstructionExecResult {
    let InstructionContext { interpreter, .. } = context;
    let ([a], m) = (interpreter.stack.popn_top()).ok_or(InstructionResult::StackUnderflow)?;
    *m = R::remainder(a, *m);
    Ok(())
}

/// Runs `ADDMOD` through [`Crypto`].
fn add_modulo<R: Crypto, H: Host>(
    context: InstructionContext<'_, H, EthInterpreter>,
) -> InstructionExecResult {
    let InstructionContext { interpreter, .. } = context;
    let ([a, b], m) = (interpreter.stack.popn_top()).ok_or(InstructionResult::StackUnderflow)?;
    *m = R::add_modulo(a, b, *m);
    Ok(())
}

/// Runs `MULMOD` through [`Crypto`].
fn multiply_modulo<R: Crypto, H: Host>(
    context: InstructionContext<'_, H, EthInterpreter>,
) -> InstructionExecResult {
    let InstructionContext { interpreter, .. } = context;
    let ([a, b], m) = (interpreter.stack.popn_top()).ok_or(InstructionResult::StackUnderflow)?;
    *m = R::multiply_modulo(a, b, *m);
    Ok(())
}

/// Ethereum's precompiles; operations in [`Crypto`] run through that trait.
///
/// A call dispatches from the address straight to the function: no map of function pointers is
/// built, and the library's own `ecrecover` is not used. All curves are pure Rust, from arkworks
/// and p256.
#[derive(Clone, Debug)]
pub struct Precompiles<'r, R> {
    fork: Fork,
    warm: AddressSet,
    crypto: &'r R,
}

impl<'r, R: Crypto> Precompiles<'r, R> {
    /// Selects the precompiles of a fork.
    pub fn new(fork: Fork, crypto: &'r R) -> Self {
        let addresses = fork
            .precompiles()
            .map(|number| Address::from_word(U256::from(number).into()));
        Self {
            fork,
            warm: addresses.collect(),
            crypto,
        }
    }

    fn execute(
        &self,
        number: u16,
        input: &[u8],
        inputs: &CallInputs,
    ) -> Result<PrecompileOutput, String> {
        let (gas, reservoir) = (inputs.gas_limit, inputs.reservoir);
        let bls12_381 = |operation: Operation| {
            let result = operation.run(self.crypto, input, gas);
            PrecompileOutput::from_eth_result(result, reservoir)
        };
        let precompile = match number {
            0x01 => return Ok(self.ecrecover(input, gas, reservoir)),
            0x02 => return Ok(self.sha256(input, gas, reservoir)),
            0x03 => return Ok(self.ripemd160(input, gas, reservoir)),
            0x04 => identity::FUN,
            0x05 => {
                let result = self.fork.modexp().run(self.crypto, input, gas);
                return Ok(PrecompileOutput::from_eth_result(result, reservoir));
            }
            0x06 => return Ok(self.bn254_add(input, gas, reservoir)),
            0x07 => return Ok(self.bn254_multiply(input, gas, reservoir)),
            0x08 => return Ok(self.bn254_pairing(input, gas, reservoir)),
            0x09 => return Ok(self.blake2_compress(input, gas, reservoir)),
            0x0a => return Ok(bls12_381(Operation::PointEvaluation)),
            0x0b => return Ok(bls12_381(Operation::AddG1)),
            0x0c => return Ok(bls12_381(Operation::MultiplyG1)),
            0x0d => return Ok(bls12_381(Operation::AddG2)),
            0x0e => return Ok(bls12_381(Operation::MultiplyG2)),
            0x0f => return Ok(bls12_381(Operation::Pairing)),
            0x10 => return Ok(bls12_381(Operation::MapToG1)),
            0x11 => return Ok(bls12_381(Operation::MapToG2)),
            _ => return Ok(self.p256_verify(input, gas, reservoir)),
        };
        precompile
            .execute(input, gas, reservoir)
            .map_err(|error| error.to_string())
    }

    /// Runs `ecrecover` (Yellow Paper, appendix E): takes hash, v as a word of 27 or 28, r, s;
    /// returns the address as a word, or nothing.
    fn ecrecover(&self, input: &[u8], gas_limit: u64, reservoir: u64) -> PrecompileOutput {
        const GAS: u64 = 3000;
        if gas_limit < GAS {
            return PrecompileOutput::halt(PrecompileHalt::OutOfGas, reservoir);
        }
        let words: [[u8; 32]; 4] = padded(input);
        let [hash, v, r, s] = words;
        let mut signature = [0; 64];
        signature[..32].copy_from_slice(&r);
        signature[32..].copy_from_slice(&s);
        let address = match v {
            [zeros @ .., v @ (27 | 28)] if zeros == [0; 31] => {
                self.crypto.ecrecover(&hash.into(), &signature, v == 28)
            }
            _ => None,
        };
        let bytes = address.map_or_else(Bytes::new, |address| {
            Bytes::copy_from_slice(address.into_word().as_slice())
        });
        PrecompileOutput::from_eth_result(Ok(EthPrecompileOutput::new(GAS, bytes)), reservoir)
    }

    /// Computes the SHA-256 of the input (Yellow Paper, appendix E).
    fn sha256(&self, input: &[u8], gas_limit: u64, reservoir: u64) -> PrecompileOutput {
        let gas = calc_linear_cost(input.len(), 60, 12);
        let result = || Ok(Bytes::copy_from_slice(&self.crypto.sha256(input)));
        charged(gas, gas_limit, reservoir, result)
    }

    /// Computes the RIPEMD-160 digest of the input (Yellow Paper, appendix E).
    fn ripemd160(&self, input: &[u8], gas_limit: u64, reservoir: u64) -> PrecompileOutput {
        let gas = calc_linear_cost(input.len(), 600, 120);
        let result = || Ok(self.crypto.ripemd160(input).into());
        charged(gas, gas_limit, reservoir, result)
    }

    /// Compresses with BLAKE2b (EIP-152). The input is the number of rounds, big-endian, then
    /// state, block and offset as little-endian words, and the last-block flag. One round costs 1.
    fn blake2_compress(&self, input: &[u8], gas_limit: u64, reservoir: u64) -> PrecompileOutput {
        let parsed = input.split_first_chunk::<4>().and_then(|(rounds, rest)| {
            let (words, last) = rest.as_chunks::<8>();
            let words = <&[[u8; 8]; 26]>::try_from(words).ok()?;
            let [last] = last else { return None };
            Some((u32::from_be_bytes(*rounds), words, *last))
        });
        let Some((rounds, words, last)) = parsed else {
            let error = Err(PrecompileHalt::Blake2WrongLength);
            return PrecompileOutput::from_eth_result(error, reservoir);
        };
        let result = || {
            let last = match last {
                0 => false,
                1 => true,
                _ => return Err(PrecompileHalt::Blake2WrongFinalIndicatorFlag),
            };
            let word = |index: usize| u64::from_le_bytes(words[index]);
            let mut h = core::array::from_fn(word);
            let m = core::array::from_fn(|index| word(8 + index));
            let t = core::array::from_fn(|index| word(24 + index));
            self.crypto.blake2_compress(rounds, &mut h, &m, &t, last);
            Ok(h.into_iter().flat_map(u64::to_le_bytes).collect())
        };
        charged(rounds.into(), gas_limit, reservoir, result)
    }

    /// Adds two BN254 points (EIP-196, at the price of EIP-1108).
    fn bn254_add(&self, input: &[u8], gas_limit: u64, reservoir: u64) -> PrecompileOutput {
        let gas = bn254::add::ISTANBUL_ADD_GAS_COST;
        let [first, second] = padded(input);
        let result = || Ok(self.crypto.bn254_add(&first, &second)?.into());
        charged(gas, gas_limit, reservoir, result)
    }

    /// Multiplies a BN254 point by a scalar (EIP-196, at the price of EIP-1108).
    fn bn254_multiply(&self, input: &[u8], gas_limit: u64, reservoir: u64) -> PrecompileOutput {
        let gas = bn254::mul::ISTANBUL_MUL_GAS_COST;
        let [x, y, scalar]: [[u8; 32]; 3] = padded(input);
        let mut point = [0; 64];
        point[..32].copy_from_slice(&x);
        point[32..].copy_from_slice(&y);
        let result = || Ok(self.crypto.bn254_multiply(&point, &scalar)?.into());
        charged(gas, gas_limit, reservoir, result)
    }

    /// Checks whether a product of BN254 pairings is one (EIP-197, at the price of EIP-1108).
    fn bn254_pairing(&self, input: &[u8], gas_limit: u64, reservoir: u64) -> PrecompileOutput {
        const PAIR: usize = bn254::PAIR_ELEMENT_LEN;
        let (pairs, rest) = input.as_chunks::<PAIR>();
        let gas = bn254::pair::ISTANBUL_PAIR_BASE
            + bn254::pair::ISTANBUL_PAIR_PER_POINT * pairs.len() as u64;
        charged(gas, gas_limit, reservoir, || {
            if !rest.is_empty() {
                return Err(PrecompileHalt::Bn254PairLength);
            }
            let points = pairs.iter().filter_map(|pair| {
                let (first, second) = pair.split_first_chunk()?;
                Some((first, second.try_into().ok()?))
            });
            let one = self.crypto.bn254_pairing(&points.collect::<Vec<_>>())?;
            Ok(B256::with_last_byte(one.into()).into())
        })
    }

    /// Verifies a P-256 signature (EIP-7951): returns 1 as a word, or nothing.
    fn p256_verify(&self, input: &[u8], gas_limit: u64, reservoir: u64) -> PrecompileOutput {
        let gas = secp256r1::P256VERIFY_BASE_GAS_FEE_OSAKA;
        let verify = || {
            let (digest, rest) = input.split_first_chunk::<32>()?;
            let (signature, rest) = rest.split_first_chunk::<64>()?;
            let key = <&[u8; 64]>::try_from(rest).ok()?;
            let valid = self.crypto.p256_verify(digest, signature, key);
            valid.then(|| Bytes::copy_from_slice(&U256::ONE.to_be_bytes::<32>()))
        };
        let result = || Ok(verify().unwrap_or_default());
        charged(gas, gas_limit, reservoir, result)
    }
}

/// Returns the first bytes of an input, padded with zeros.
fn padded<const N: usize, const M: usize>(input: &[u8]) -> [[u8; N]; M] {
    let mut parts = [[0; N]; M];
    for (from, to) in input.iter().zip(parts.as_flattened_mut()) {
        *to = *from;
    }
    parts
}

/// Charges `gas` and computes a precompile's output, or halts when the limit is too low.
fn charged(
    gas: u64,
    gas_limit: u64,
    reservoir: u64,
    result: impl FnOnce() -> Result<Bytes, PrecompileHalt>,
) -> PrecompileOutput {
    let result = if gas_limit < gas {
        Err(PrecompileHalt::OutOfGas)
    } else {
        result().map(|bytes| EthPrecompileOutput::new(gas, bytes))
    };
    PrecompileOutput::from_eth_result(result, reservoir)
}

/// Returns the number of an address whose first 18 bytes are zero.
pub(crate) fn number(address: &Address) -> u16 {
    match address.0.0 {
        [zeros @ .., high, low] if zeros == [0; 18] => u16::from_be_bytes([high, low]),
        _ => 0,
    }
}

impl<C: ContextTr<Cfg: Cfg<Spec = SpecId>>, R: Crypto> PrecompileProvider<C>
    for Precompiles<'_, R>
{
    type Output = InterpreterResult;

    fn set_spec(&mut self, spec: SpecId) -> bool {
        match Fork::all().find(|fork| fork.spec() == spec) {
            Some(fork) if fork != self.fork => {
                *self = Precompiles::new(fork, self.crypto);
                true
            }
            _ => false,
        }
    }

    fn run(
        &mut self,
        context: &mut C,
        inputs: &CallInputs,
    ) -> Result<Option<InterpreterResult>, String> {
        let number = number(&inputs.bytecode_address);
        if !self.fork.is_precompile(number) {
            return Ok(None);
        }
        let output = self.execute(number, &inputs.input.as_bytes(context), inputs)?;
        if let Some(reason) = output.halt_reason()
            && !reason.is_oog()
            && context.journal().depth() == 1
        {
            context
                .local_mut()
                .set_precompile_error_context(reason.to_string());
        }
        Ok(Some(precompile_output_to_interpreter_result(
            output,
            inputs.gas_limit,
        )))
    }

    fn warm_addresses(&self) -> &AddressSet {
        &self.warm
    }

    fn contains(&self, address: &Address) -> bool {
        self.fork.is_precompile(number(address))
    }
}
