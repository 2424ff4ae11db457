//! prestateTracer: the accounts that a transaction needs, and what it changes of them.

use std::collections::{BTreeMap, BTreeSet};

use alloy_primitives::{Address, B256, Bytes, U256};
use revm::DatabaseRef;
use revm::bytecode::{Bytecode, opcode};
use revm::primitives::hardfork::SpecId;
use revm::state::{AccountInfo, EvmState};
use serde::{Deserialize, Serialize};
use zkfabric_stf::state::EMPTY_CODE;

use super::super::database::Fault;
use super::budget::Budget;
use super::event::{Entered, Step, Stepped};
use super::words::{is_call, looks_at_code};
use crate::error::Error;

/// Bytes of an account or a slot that is looked at, here and in the answer.
const LOOKED_AT: usize = 256;

/// What a request may choose.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct PrestateConfig {
    diff_mode: bool,
    disable_code: bool,
    disable_storage: bool,
    include_empty: bool,
}

/// The tracer. It notes what is looked at, and reads it when the execution has ended, from the
/// state before and from the changes.
#[derive(Debug, Default)]
pub(super) struct Prestate {
    config: PrestateConfig,
    accounts: BTreeMap<Address, BTreeSet<B256>>,
    /// Accounts that were called: those to which they delegate are needed, too (EIP-7702).
    called: BTreeSet<Address>,
    /// The recipient, which counts by what it delegates to before the transaction.
    recipient: Option<Address>,
    /// What the instruction that runs looks at.
    looks: Option<(Address, Option<B256>)>,
}

/// The answer.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
pub(crate) enum States {
    Before(BTreeMap<Address, Account>),
    Changes {
        post: BTreeMap<Address, Account>,
        pre: BTreeMap<Address, Account>,
    },
}

/// An account, or what has changed of it.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Account {
    #[serde(skip_serializing_if = "Option::is_none")]
    balance: Option<U256>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Bytes>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_hash: Option<B256>,
    #[serde(skip_serializing_if = "is_zero")]
    nonce: u64,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    storage: BTreeMap<B256, B256>,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
const fn is_zero(nonce: &u64) -> bool {
    *nonce == 0
}

impl Prestate {
    pub(super) fn new(config: PrestateConfig) -> Self {
        Self {
            config,
            ..Self::default()
        }
    }

    /// Notes an account.
    pub(super) fn account(&mut self, address: Address, budget: &mut Budget) {
        if !self.accounts.contains_key(&address) && budget.take(LOOKED_AT) {
            self.accounts.insert(address, BTreeSet::new());
        }
    }

    fn slot(&mut self, address: Address, slot: B256, budget: &mut Budget) {
        self.account(address, budget);
        let Some(slots) = self.accounts.get_mut(&address) else {
            return;
        };
        if !self.config.disable_storage && !slots.contains(&slot) && budget.take(LOOKED_AT) {
            slots.insert(slot);
        }
    }

    pub(super) fn enter(&mut self, entered: &Entered<'_>, budget: &mut Budget) {
        if entered.kind.is_create() {
            self.account(entered.to, budget);
        } else if entered.depth == 0 {
            self.account(entered.to, budget);
            self.recipient = Some(entered.to);
        }
    }

    pub(super) fn step(&mut self, step: &Step<'_>) {
        self.looks = match step.op {
            opcode::SLOAD | opcode::SSTORE => {
                let slot = step.item(0).map(B256::from);
                slot.map(|slot| (step.contract, Some(slot)))
            }
            opcode::BALANCE | opcode::SELFDESTRUCT => step.address(0).map(|it| (it, None)),
            op if looks_at_code(op) => step.address(0).map(|it| (it, None)),
            op if is_call(op) => {
                let address = step.address(1);
                self.called.extend(address);
                address.map(|it| (it, None))
            }
            _ => None,
        };
    }

    pub(super) fn step_end(&mut self, stepped: &Stepped<'_>, budget: &mut Budget) {
        // What could not be paid looked at nothing.
        match self.looks.take().filter(|_| stepped.failure.is_none()) {
            Some((address, Some(slot))) => self.slot(address, slot, budget),
            Some((address, None)) => self.account(address, budget),
            None => {}
        }
    }

    /// Returns the accounts, over the state before and with the changes of the execution.
    ///
    /// # Errors
    /// The state cannot be read.
    pub(super) fn finish(
        mut self,
        before: &impl DatabaseRef<Error = Fault>,
        (after, spec): (&EvmState, SpecId),
        budget: &mut Budget,
    ) -> Result<States, Error> {
        if spec.is_enabled_in(SpecId::PRAGUE) {
            self.delegations(before, after, budget)?;
        }
        let (mut pre, mut post) = (BTreeMap::new(), BTreeMap::new());
        for (address, slots) in std::mem::take(&mut self.accounts) {
            let info = before.basic_ref(address).map_err(|Fault(error)| error)?;
            let info = info.unwrap_or_default();
            let mut account = self.read(before, (address, &info), slots, budget)?;
            if self.config.diff_mode {
                let Some(changed) = self.changes(&mut account, address, after) else {
                    continue;
                };
                post.extend(changed.map(|changed| (address, changed)));
            }
            if self.config.include_empty || !is_empty(&info) {
                pre.insert(address, account);
            }
        }
        Ok(match self.config.diff_mode {
            true => States::Changes { post, pre },
            false => States::Before(pre),
        })
    }

    /// Notes the accounts to which others delegate.
    fn delegations(
        &mut self,
        before: &impl DatabaseRef<Error = Fault>,
        after: &EvmState,
        budget: &mut Budget,
    ) -> Result<(), Error> {
        let of_code = |code: &Bytecode| code.eip7702_address();
        let mut targets = Vec::new();
        if let Some(recipient) = self.recipient {
            let info = before.basic_ref(recipient).map_err(|Fault(error)| error)?;
            let hash = info.unwrap_or_default().code_hash;
            let code = before
                .code_by_hash_ref(hash)
                .map_err(|Fault(error)| error)?;
            targets.extend(of_code(&code));
        }
        for address in std::mem::take(&mut self.called) {
            let code = after.get(&address).and_then(|it| it.info.code.as_ref());
            targets.extend(code.and_then(of_code));
        }
        for target in targets {
            self.account(target, budget);
        }
        Ok(())
    }

    /// Reads an account as it was.
    fn read(
        &self,
        before: &impl DatabaseRef<Error = Fault>,
        (address, info): (Address, &AccountInfo),
        slots: BTreeSet<B256>,
        budget: &mut Budget,
    ) -> Result<Account, Error> {
        let has_code = info.code_hash != EMPTY_CODE && !info.code_hash.is_zero();
        let mut account = Account {
            balance: Some(info.balance),
            code: None,
            code_hash: has_code.then_some(info.code_hash),
            nonce: info.nonce,
            storage: BTreeMap::new(),
        };
        if has_code && !self.config.disable_code {
            let code = before.code_by_hash_ref(info.code_hash);
            let code = code.map_err(|Fault(error)| error)?.original_bytes();
            account.code = Some(budget.keep(&code));
        }
        for slot in slots {
            let value = before.storage_ref(address, slot.into());
            let value = value.map_err(|Fault(error)| error)?;
            account.storage.insert(slot, value.into());
        }
        Ok(account)
    }

    /// Returns what has changed of an account, `Some(None)` if it is gone; `None` if nothing has.
    fn changes(
        &self,
        account: &mut Account,
        address: Address,
        after: &EvmState,
    ) -> Option<Option<Account>> {
        let now = after.get(&address)?;
        if now.is_selfdestructed() {
            return Some(None);
        }
        let mut changed = Account::default();
        let mut is_changed = false;
        if account.balance != Some(now.info.balance) {
            changed.balance = Some(now.info.balance);
            is_changed = true;
        }
        if account.nonce != now.info.nonce {
            changed.nonce = now.info.nonce;
            is_changed = true;
        }
        let hash = match now.info.code_hash {
            B256::ZERO => EMPTY_CODE,
            hash => hash,
        };
        if account.code_hash.unwrap_or(EMPTY_CODE) != hash {
            changed.code_hash = Some(hash);
            let code = now.info.code.as_ref().map(|code| code.original_bytes());
            changed.code = code.filter(|_| !self.config.disable_code);
            is_changed = true;
        }
        account.storage.retain(|slot, value| {
            let new = now.storage.get(&U256::from_be_bytes(slot.0));
            let new = new.map_or(*value, |new| new.present_value.into());
            if new == *value {
                return false;
            }
            is_changed = true;
            if !new.is_zero() {
                changed.storage.insert(*slot, new);
            }
            !value.is_zero()
        });
        is_changed.then_some(Some(changed))
    }
}

fn is_empty(info: &AccountInfo) -> bool {
    info.nonce == 0
        && info.balance.is_zero()
        && (info.code_hash == EMPTY_CODE || info.code_hash.is_zero())
}
