//! revm by the rules of a block.

use revm::Database;
use revm::context::{CfgEnv, Evm};
use revm::handler::EthFrame;
use revm::handler::instructions::EthInstructions;
use revm::inspector::NoOpInspector;
use revm::interpreter::interpreter::EthInterpreter;
use revm::primitives::hardfork::SpecId;
use zkfabric_stf::evm::{self, EvmContext};

use super::precompiles::{CRYPTO, Moved, Moves, Set, fork};

/// revm without an observer.
pub(super) type CallEvm<'m, Db> = Evm<
    EvmContext<Db>,
    NoOpInspector,
    EthInstructions<EthInterpreter, EvmContext<Db>>,
    Moved<'m>,
    EthFrame<EthInterpreter>,
>;

/// Returns revm over a database: the chain's own for a fork that the chain may have, and the
/// library's for older ones, which recorded chains have.
pub(super) fn evm<Db: Database>(
    database: Db,
    chain_id: u64,
    spec: SpecId,
    moves: &Moves,
) -> CallEvm<'_, Db> {
    let Some(fork) = fork(spec) else {
        let context = context_of(database, chain_id, spec);
        let instructions = EthInstructions::new_mainnet_with_spec(spec);
        let precompiles = Moved::new(Set::of(spec), moves);
        return Evm::new_with_inspector(context, NoOpInspector, instructions, precompiles);
    };
    let own = evm::evm(database, chain_id, fork, &CRYPTO, NoOpInspector);
    let precompiles = Moved::new(Set::Own(own.precompiles.clone()), moves);
    own.with_precompiles(precompiles)
}

/// Returns a context of revm.
pub(super) fn context_of<Db: Database>(
    database: Db,
    chain_id: u64,
    spec: SpecId,
) -> EvmContext<Db> {
    let mut cfg = CfgEnv::new().with_chain_id(chain_id);
    cfg.set_spec_and_mainnet_gas_params(spec);
    EvmContext::new(database, spec).with_cfg(cfg)
}
