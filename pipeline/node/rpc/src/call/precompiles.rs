//! Precompiles, as the overrides of a request have them: at other addresses, or replaced.

use std::collections::HashMap;

use alloy_primitives::{Address, B256, U256};
use alloy_rpc_types_eth::state::StateOverride;
use revm::context::{Cfg, ContextTr};
use revm::handler::{EthPrecompiles, PrecompileProvider};
use revm::interpreter::{CallInputs, InterpreterResult};
use revm::primitives::AddressSet;
use revm::primitives::hardfork::SpecId;
use zkfabric_stf::evm::Precompiles;
use zkfabric_stf::{Fork, SoftwareCrypto};

use crate::error::{Error, Unsimulated};

/// Cryptography of precompiles.
pub(super) static CRYPTO: SoftwareCrypto = SoftwareCrypto;

/// The precompile that runs at an address, if another one does than without overrides; `None` where
/// an override has replaced it.
pub(crate) type Moves = HashMap<Address, Option<Address>>;

/// Returns the fork with these rules; `None` for those that only recorded chains have.
pub(crate) fn fork(spec: SpecId) -> Option<Fork> {
    Fork::all().find(|fork| fork.spec() == spec)
}

/// Returns the addresses of a fork's precompiles.
pub(crate) fn addresses(spec: SpecId) -> Vec<Address> {
    let Some(fork) = fork(spec) else {
        let precompiles = EthPrecompiles::new(spec);
        return precompiles.warm_addresses().iter().copied().collect();
    };
    let numbers = fork.precompiles();
    let addresses = numbers.map(|number| Address::from_word(B256::from(U256::from(number))));
    addresses.collect()
}

/// Returns what overrides do to precompiles: an account that is overridden is no precompile, and
/// one that moves runs elsewhere.
///
/// # Errors
/// What moves is no precompile, or its target is one that another override has.
pub(crate) fn moves(state: &StateOverride, spec: SpecId) -> Result<Moves, Error> {
    if state.is_empty() {
        return Ok(Moves::new());
    }
    let precompiles = addresses(spec);
    let mut moves = Moves::new();
    let mut targets = HashMap::new();
    let mut overridden: Vec<_> = state.iter().collect();
    overridden.sort_unstable_by_key(|(address, _)| **address);
    for (address, account) in overridden {
        let is_precompile = precompiles.contains(address);
        if is_precompile {
            moves.insert(*address, None);
        }
        let Some(target) = account.move_precompile_to else {
            continue;
        };
        if !is_precompile {
            return Err(Error::Call(format!(
                "account {address} is not a precompile"
            )));
        }
        if target == *address {
            return Err(Unsimulated::MovesToItself.error(format!(
                "account {address}: movePrecompileToAddress is the address itself"
            )));
        }
        if let Some(other) = targets.insert(target, *address) {
            return Err(Unsimulated::MovedTwice.error(format!(
                "accounts {other} and {address} both move to {target}"
            )));
        }
        if state.contains_key(&target) {
            return Err(Error::Call(format!(
                "account {target} is already overridden"
            )));
        }
    }
    let targets = targets.into_iter();
    moves.extend(targets.map(|(target, precompile)| (target, Some(precompile))));
    Ok(moves)
}

/// The precompiles of a fork.
#[derive(Debug)]
pub(crate) enum Set {
    /// The chain's own.
    Own(Precompiles<'static, SoftwareCrypto>),
    /// Those of the library, for forks that only recorded chains have.
    Library(EthPrecompiles),
}

impl Set {
    pub(crate) fn of(spec: SpecId) -> Self {
        match fork(spec) {
            Some(fork) => Self::Own(Precompiles::new(fork, &CRYPTO)),
            None => Self::Library(EthPrecompiles::new(spec)),
        }
    }
}

/// A fork's precompiles, some of them moved. Which addresses are warm stays as it is.
#[derive(Debug)]
pub(crate) struct Moved<'a> {
    inner: Set,
    moves: &'a Moves,
}

impl<'a> Moved<'a> {
    pub(crate) const fn new(inner: Set, moves: &'a Moves) -> Self {
        Self { inner, moves }
    }
}

impl<C: ContextTr<Cfg: Cfg<Spec = SpecId>>> PrecompileProvider<C> for Set {
    type Output = InterpreterResult;

    fn set_spec(&mut self, spec: SpecId) -> bool {
        match self {
            Self::Own(own) => PrecompileProvider::<C>::set_spec(own, spec),
            Self::Library(library) => PrecompileProvider::<C>::set_spec(library, spec),
        }
    }

    fn run(
        &mut self,
        context: &mut C,
        inputs: &CallInputs,
    ) -> Result<Option<InterpreterResult>, String> {
        match self {
            Self::Own(own) => own.run(context, inputs),
            Self::Library(library) => library.run(context, inputs),
        }
    }

    fn warm_addresses(&self) -> &AddressSet {
        match self {
            Self::Own(own) => PrecompileProvider::<C>::warm_addresses(own),
            Self::Library(library) => PrecompileProvider::<C>::warm_addresses(library),
        }
    }

    fn contains(&self, address: &Address) -> bool {
        match self {
            Self::Own(own) => PrecompileProvider::<C>::contains(own, address),
            Self::Library(library) => PrecompileProvider::<C>::contains(library, address),
        }
    }
}

impl<C: ContextTr<Cfg: Cfg<Spec = SpecId>>> PrecompileProvider<C> for Moved<'_> {
    type Output = InterpreterResult;

    fn set_spec(&mut self, spec: SpecId) -> bool {
        PrecompileProvider::<C>::set_spec(&mut self.inner, spec)
    }

    fn run(
        &mut self,
        context: &mut C,
        inputs: &CallInputs,
    ) -> Result<Option<InterpreterResult>, String> {
        match self.moves.get(&inputs.bytecode_address) {
            None => self.inner.run(context, inputs),
            Some(None) => Ok(None),
            Some(Some(precompile)) => {
                let inputs = CallInputs {
                    bytecode_address: *precompile,
                    ..inputs.clone()
                };
                self.inner.run(context, &inputs)
            }
        }
    }

    fn warm_addresses(&self) -> &AddressSet {
        PrecompileProvider::<C>::warm_addresses(&self.inner)
    }

    fn contains(&self, address: &Address) -> bool {
        match self.moves.get(address) {
            None => PrecompileProvider::<C>::contains(&self.inner, address),
            Some(precompile) => precompile.is_some(),
        }
    }
}
