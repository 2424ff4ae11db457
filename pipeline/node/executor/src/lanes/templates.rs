//! Kinds of calls that have been seen, within a fixed number.
//!
//! A kind is a contract, a selector, and the contracts among the arguments that an earlier call of
//! the function has read. Its entry has the gas that calls of the kind have paid. In a full table,
//! a new kind takes the place of the cheapest of a few entries that are drawn by lot, and all gas
//! is halved from time to time. So a sender who calls many kinds once pays for each of them and
//! pushes out what nearly nobody calls, but no kind that others pay for often.

use alloy_primitives::map::HashMap;
use alloy_primitives::{Address, U256};
use revm::context::TxEnv;

use super::keys::{Numbering, Predicted};
use super::template::{Template, argument};
use super::trace::Lesson;
use crate::outcome::Outcome;
use crate::transaction::Transaction;

/// Calls of a kind before it is traced.
const LEAST_CALLS: u32 = 2;
/// Most calls of a kind before it is traced again after a failure.
const MOST_CALLS: u32 = 4_096;
/// Entries among which the cheapest gives way.
const DRAWN: usize = 8;
/// Most keys that conflicts have added to a kind.
const MOST_EXTRA: usize = 8;
/// Calls after which all gas is halved, times the number of entries.
const HALVING: usize = 16;
/// Fewest and most groups that a suspicion lasts.
const SHORTEST: u64 = 16;
const LONGEST: u64 = 1_024;
/// Gas of a plain transfer.
const TRANSFER_GAS: u64 = 21_000;
/// Weight of a plain transfer beside calls, which take three to four times as long per gas.
const TRANSFER_WEIGHT: u64 = 6_000;

/// A kind of call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Kind {
    to: Address,
    /// The selector; `None` for a call without data.
    selector: Option<[u8; 4]>,
    /// Number over the contracts among the arguments.
    variant: u64,
}

impl Kind {
    /// Returns the kind of a call, without its arguments; `None` for a creation.
    pub(crate) fn of(env: &TxEnv) -> Option<Self> {
        let to = *env.kind.to()?;
        let mut selector = [0; 4];
        for (to, from) in selector.iter_mut().zip(env.data.iter()) {
            *to = *from;
        }
        Some(Self {
            to,
            selector: (!env.data.is_empty()).then_some(selector),
            variant: 0,
        })
    }

    fn with(self, numbering: Numbering, env: &TxEnv, selecting: &[usize]) -> Self {
        let words = selecting.iter().map(|at| argument(&env.data, *at));
        let words = words.map(|word| numbering.word(word.unwrap_or_default()));
        Self {
            variant: words.fold(1, |hash, word| numbering.pair(hash, word)),
            ..self
        }
    }
}

#[derive(Clone, Debug)]
enum Knowledge {
    /// Not traced yet.
    Counted,
    /// Arguments that choose among several kinds.
    Selecting(Vec<usize>),
    Known(Template),
}

#[derive(Clone, Debug)]
struct Entry {
    kind: Kind,
    /// Gas that calls have paid.
    paid: u64,
    /// Gas of the last call.
    last: u64,
    calls: u32,
    /// Calls before the next trace.
    wait: u32,
    knowledge: Knowledge,
    /// Keys on which calls have met others.
    extra: Suspicion<Vec<u64>>,
    /// Whether calls read the beneficiary's account.
    reads_beneficiary: Suspicion<()>,
}

/// What one call did, as a warning of others for a time: a sender who makes a kind suspicious pays
/// for it again and again.
#[derive(Clone, Debug)]
struct Suspicion<T> {
    of: T,
    /// Group up to which it lasts.
    until: u64,
    /// Groups that the next one lasts.
    next: u64,
}

impl<T: Default> Suspicion<T> {
    const fn none(of: T) -> Self {
        Self {
            of,
            until: 0,
            next: SHORTEST,
        }
    }

    const fn lasts(&self, group: u64) -> bool {
        group < self.until
    }

    /// Begins again, for twice as long as the last time if that was not long ago.
    fn raise(&mut self, group: u64) {
        if !self.lasts(group) {
            self.of = T::default();
        }
        if group > self.until + LONGEST {
            self.next = SHORTEST;
        }
        self.until = group + self.next;
        self.next = (2 * self.next).min(LONGEST);
    }
}

/// Entries of kinds.
#[derive(Debug)]
pub(crate) struct Templates {
    pub(crate) numbering: Numbering,
    most: usize,
    entries: Vec<Entry>,
    places: HashMap<Kind, usize>,
    calls: usize,
    /// Groups so far.
    groups: u64,
    /// State of the lots.
    lot: u64,
    /// Whether an entry is of calls without data.
    has_transfers: bool,
}

impl Templates {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            numbering: Numbering::random(),
            most: most.max(1),
            entries: Vec::new(),
            places: HashMap::default(),
            calls: 0,
            groups: 0,
            lot: 1,
            has_transfers: false,
        }
    }

    fn find(&self, kind: &Kind) -> Option<&Entry> {
        self.entries.get(*self.places.get(kind)?)
    }

    fn find_mut(&mut self, kind: &Kind) -> Option<&mut Entry> {
        self.entries.get_mut(*self.places.get(kind)?)
    }

    /// Returns the entry's kind that speaks for a call: with its arguments where they choose.
    fn chosen(&self, env: &TxEnv) -> Option<Kind> {
        let kind = Kind::of(env)?;
        match &self.find(&kind)?.knowledge {
            Knowledge::Selecting(words) => Some(kind.with(self.numbering, env, words)),
            _ => Some(kind),
        }
    }

    /// Adds the keys of a transaction; returns whether its kind is worth a trace.
    pub(crate) fn predict(&self, env: &TxEnv, index: u32, to: &mut Predicted) -> bool {
        let numbering = self.numbering;
        to.writes.push((numbering.account(env.caller), index));
        for authorization in &env.authorization_list {
            use revm::context::transaction::AuthorizationTr;
            if let Some(authority) = authorization.authority() {
                to.writes.push((numbering.account(authority), index));
            }
        }
        let Some(target) = env.kind.to() else {
            to.weights.push(env.gas_limit);
            return false;
        };
        let account = numbering.account(*target);
        let is_transfer = env.data.is_empty();
        let known = if is_transfer && !self.has_transfers {
            None
        } else {
            self.chosen(env).and_then(|kind| self.find(&kind))
        };
        if let Some(entry) = known {
            to.in_order |= entry.reads_beneficiary.lasts(self.groups);
            if entry.extra.lasts(self.groups) {
                let keys = entry.extra.of.iter();
                to.writes.extend(keys.map(|key| (*key, index)));
            }
        }
        let template = known.and_then(|entry| match &entry.knowledge {
            Knowledge::Known(template) => Some((entry, template)),
            _ => None,
        });
        if let Some((entry, template)) = template {
            template.predict(numbering, env, index, to);
            if env.value.is_zero() {
                to.reads.push((account, index));
            } else {
                to.writes.push((account, index));
            }
            to.weights.push(entry.last.min(env.gas_limit).max(1));
            return false;
        }
        to.writes.push((account, index));
        to.weights.push(if is_transfer {
            TRANSFER_WEIGHT
        } else {
            known
                .map_or(env.gas_limit, |entry| entry.last.min(env.gas_limit))
                .max(1)
        });
        known.is_some_and(|entry| !is_transfer && entry.calls >= entry.wait)
    }

    /// Notes what a trace has taught, or that it has taught nothing.
    pub(crate) fn learn(&mut self, env: &TxEnv, lesson: Option<Lesson>) {
        let (numbering, groups) = (self.numbering, self.groups);
        let Some(chosen) = self.chosen(env) else {
            return;
        };
        let Some(entry) = self.find_mut(&chosen) else {
            return;
        };
        entry.calls = 0;
        entry.wait = entry.wait.saturating_mul(2).min(MOST_CALLS);
        let Some(Lesson {
            template,
            selecting,
            reads_beneficiary,
        }) = lesson
        else {
            return;
        };
        if reads_beneficiary {
            entry.reads_beneficiary.raise(groups);
        }
        if selecting.is_empty() || chosen.variant != 0 {
            entry.knowledge = Knowledge::Known(template);
            return;
        }
        let kind = chosen.with(numbering, env, &selecting);
        let gas = entry.last;
        entry.knowledge = Knowledge::Selecting(selecting);
        if let Some(entry) = self.enter(kind, gas) {
            entry.knowledge = Knowledge::Known(template);
            entry.wait = 2 * LEAST_CALLS;
        }
    }

    /// Notes the calls of a group.
    pub(crate) fn settle(&mut self, transactions: &[Transaction], outcomes: &[Outcome]) {
        self.groups += 1;
        for (transaction, outcome) in transactions.iter().zip(outcomes) {
            let env = &transaction.env;
            let (Ok(included), false) = (outcome, env.data.is_empty()) else {
                continue;
            };
            let Some(first) = Kind::of(env) else { continue };
            let kind = self.chosen(env).unwrap_or(first);
            let gas = included.gas_used;
            if let Some(entry) = self.find_mut(&kind) {
                entry.paid = entry.paid.saturating_add(gas);
                entry.last = gas;
                entry.calls = entry.calls.saturating_add(1);
            } else {
                self.enter(kind, gas);
            }
            if kind != first
                && let Some(entry) = self.find_mut(&first)
            {
                entry.paid = entry.paid.saturating_add(gas);
            }
            self.calls += 1;
        }
        if self.calls > HALVING * self.most {
            self.calls = 0;
            for entry in &mut self.entries {
                entry.paid /= 2;
            }
        }
    }

    /// Notes that a call met others on a key, or read the beneficiary's account, against its
    /// template.
    pub(crate) fn blame(&mut self, env: &TxEnv, key: Option<u64>) {
        let Some(first) = Kind::of(env) else {
            return;
        };
        let groups = self.groups;
        let kind = self.chosen(env).unwrap_or(first);
        self.has_transfers |= kind.selector.is_none();
        if self.find(&kind).is_none() {
            self.enter(kind, TRANSFER_GAS);
        }
        let Some(entry) = self.find_mut(&kind) else {
            return;
        };
        // The template was of a call unlike this one: the next trace may see more.
        if matches!(entry.knowledge, Knowledge::Known(_)) {
            entry.knowledge = Knowledge::Counted;
            entry.calls = 0;
        }
        let Some(key) = key else {
            entry.reads_beneficiary.raise(groups);
            return;
        };
        entry.extra.raise(groups);
        let keys = &mut entry.extra.of;
        if !keys.contains(&key) {
            if keys.len() >= MOST_EXTRA {
                keys.remove(0);
            }
            keys.push(key);
        }
    }

    /// Numbers what a conflict is about.
    pub(crate) fn key(&self, address: Address, slot: Option<U256>) -> u64 {
        let account = self.numbering.account(address);
        slot.map_or(account, |slot| {
            self.numbering.pair(account, self.numbering.word(slot))
        })
    }

    /// Enters a kind; returns its entry.
    fn enter(&mut self, kind: Kind, gas: u64) -> Option<&mut Entry> {
        let entry = Entry {
            kind,
            paid: gas,
            last: gas,
            calls: 1,
            wait: LEAST_CALLS,
            knowledge: Knowledge::Counted,
            extra: Suspicion::none(Vec::new()),
            reads_beneficiary: Suspicion::none(()),
        };
        if let Some(place) = self.places.get(&kind) {
            return self.entries.get_mut(*place);
        }
        let place = if self.entries.len() < self.most {
            self.entries.push(entry);
            self.entries.len() - 1
        } else {
            let place = self.cheapest()?;
            let old = self.entries.get_mut(place)?;
            self.places.remove(&old.kind);
            *old = entry;
            place
        };
        self.places.insert(kind, place);
        self.entries.get_mut(place)
    }

    /// Returns the place of the cheapest of some entries.
    fn cheapest(&mut self) -> Option<usize> {
        let drawn = (0..DRAWN).map(|_| {
            // Xorshift (Marsaglia 2003).
            self.lot ^= self.lot << 13;
            self.lot ^= self.lot >> 7;
            self.lot ^= self.lot << 17;
            (self.lot % self.entries.len().max(1) as u64) as usize
        });
        let drawn: [usize; DRAWN] = {
            let mut places = [0; DRAWN];
            for (to, from) in places.iter_mut().zip(drawn) {
                *to = from;
            }
            places
        };
        let paid = |place: &usize| {
            self.entries
                .get(*place)
                .map_or(u64::MAX, |entry| entry.paid)
        };
        drawn.into_iter().min_by_key(paid)
    }
}

#[cfg(test)]
mod tests {
    use alloy_primitives::{Bytes, TxKind};

    use super::*;
    use crate::outcome::Included;

    fn call(to: u64, gas: u64) -> (Transaction, Outcome) {
        let env = TxEnv {
            kind: TxKind::Call(Address::from_word(U256::from(to).into())),
            data: Bytes::from_static(&[1, 2, 3, 4]),
            ..TxEnv::default()
        };
        let included = Included {
            kind: 2,
            success: true,
            gas_used: gas,
            cumulative_gas: gas,
            logs: Vec::new(),
            prover_gas: 0,
        };
        (Transaction::unsigned(Bytes::new(), env), Ok(included))
    }

    /// Twenty kinds are called often; then a sender calls a hundred thousand contracts once each,
    /// ten between two calls of one of the twenty.
    #[test]
    fn kinds_that_are_called_once_push_out_none_that_are_called_often() {
        let mut templates = Templates::new(64);
        let settle = |templates: &mut Templates, (transaction, outcome)| {
            templates.settle(&[transaction], &[outcome]);
        };
        for n in 0..2_000 {
            settle(&mut templates, call(n % 20, 50_000));
        }
        for n in 0..100_000 {
            settle(&mut templates, call(1_000 + n, 30_000));
            if n % 10 == 0 {
                settle(&mut templates, call(n / 10 % 20, 50_000));
            }
            assert!(templates.entries.len() <= 64);
        }
        assert_eq!(templates.places.len(), templates.entries.len());
        let known = (0..20).filter(|n| {
            let (transaction, _) = call(*n, 0);
            templates.chosen(&transaction.env).is_some()
        });
        assert_eq!(known.count(), 20);
    }
}
