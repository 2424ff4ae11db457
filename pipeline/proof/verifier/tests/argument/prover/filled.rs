//! A shard with its chips resolved and its stacks filled.

use crate::execution::{Instance, Shard};
use crate::places::{Places, stacks_of};
use crate::toy_system::ToySystem;
use ark_bn254::Fr;
use ark_ff::Zero;
use zkfabric_air::{Air, ColumnSpec, Expr, Kind, Variable, Width};
use zkfabric_verifier::Header;

/// The challenges of the buses.
#[derive(Debug, Clone, Copy)]
pub(super) struct BusChallenges {
    pub(super) alpha: Fr,
    pub(super) beta: Fr,
}

impl BusChallenges {
    /// Returns `alpha + b + beta f_0 + beta^2 f_1 + ...`.
    fn fingerprint(&self, bus: u64, fields: &[Fr]) -> Fr {
        let terms = fields.iter().rev();
        let terms = terms.fold(Fr::zero(), |sum, field| (sum + field) * self.beta);
        self.alpha + Fr::from(bus) + terms
    }
}

/// An instance with its chip.
#[derive(Debug, Clone, Copy)]
pub(super) struct Chip<'a> {
    pub(super) air: &'a Air,
    pub(super) instance: &'a Instance,
    /// The claimed height, which is the instance's height in an honest proof.
    pub(super) stated: u32,
}

impl Chip<'_> {
    /// Returns the number of variables that index the instance's groups of eight rows.
    pub(super) fn log_groups(&self) -> usize {
        5 + self.instance.units.next_power_of_two().ilog2() as usize
    }

    /// Returns the number of groups within the claimed height.
    pub(super) const fn stated_groups(&self) -> usize {
        self.stated as usize * 32
    }

    /// Returns the columns, main ones first.
    pub(super) fn columns(&self) -> Vec<&[Fr]> {
        let Instance { main, fixed, .. } = self.instance;
        main.iter().chain(fixed).map(Vec::as_slice).collect()
    }

    /// Returns the values of a row, zeros beyond the height.
    pub(super) fn row(&self, row: usize) -> Vec<Fr> {
        let at = |column: &[Fr]| column.get(row).copied().unwrap_or_default();
        self.columns().into_iter().map(at).collect()
    }

    /// Evaluates an expression, given the columns' values.
    pub(super) fn evaluate(&self, expression: &Expr, columns: &[Fr]) -> Fr {
        let assignment = |Variable { kind, index }| {
            let shift = match kind {
                Kind::Main => 0,
                Kind::Fixed => self.instance.main.len(),
            };
            columns.get(shift + index).copied()
        };
        expression.evaluate(&assignment).unwrap()
    }

    /// Returns multiplicity and fingerprint of a message, given the columns' values.
    pub(super) fn message(&self, index: usize, columns: &[Fr], bus: &BusChallenges) -> (Fr, Fr) {
        let message = &self.air.interactions[index];
        let fields = message.fields.iter();
        let fields: Vec<Fr> = fields.map(|f| self.evaluate(f, columns)).collect();
        let multiplicity = self.evaluate(&message.multiplicity, columns);
        (multiplicity, bus.fingerprint(message.bus.id, &fields))
    }

    /// Returns the row of zeros.
    pub(super) fn zeros(&self) -> Vec<Fr> {
        vec![Fr::zero(); self.columns().len()]
    }
}

/// A shard with its stacks.
#[derive(Debug)]
pub(super) struct FilledShard<'a> {
    pub(super) chips: Vec<Chip<'a>>,
    pub(super) log_stack: u32,
    log_key_stack: u32,
    /// Main stacks, then fixed ones.
    pub(super) stacks: Vec<Vec<Fr>>,
    /// Number of main stacks.
    pub(super) main_stacks: usize,
    /// Stack and place of each unit, for each instance and each column, main ones first.
    pub(super) places: Vec<Vec<Vec<(usize, usize)>>>,
}

impl<'a> FilledShard<'a> {
    pub(super) fn new(system: &'a ToySystem, shard: &'a Shard) -> Self {
        let instances = shard.instances.iter();
        let chips = instances.map(|instance| Chip {
            air: system.air(instance.chip),
            instance,
            stated: instance.units,
        });
        let chips: Vec<Chip<'_>> = chips.collect();
        let mut filled = Self {
            places: Vec::new(),
            log_stack: shard.log_stack,
            log_key_stack: system.key.stacks().log_stack,
            stacks: Vec::new(),
            main_stacks: 0,
            chips,
        };
        filled.lay_all();
        filled
    }

    fn lay_all(&mut self) {
        self.places = vec![Vec::new(); self.chips.len()];
        self.stacks.clear();
        let main = |chip: Chip<'a>| (&chip.air.main, &chip.instance.main);
        self.lay(self.log_stack, main);
        self.main_stacks = self.stacks.len();
        // The key's columns, padded with zeros.
        let fixed = |chip: Chip<'a>| (&chip.air.fixed, &chip.instance.fixed);
        self.lay(self.log_key_stack, fixed);
        let values = 1 << self.log_stack;
        self.stacks
            .iter_mut()
            .for_each(|stack| stack.resize(values, Fr::zero()));
    }

    /// Continues as if the free instances had these heights; the stacks stay unchanged.
    pub(super) fn state(&mut self, headers: &[Header]) {
        let free = self.chips.iter_mut();
        let free = free.filter(|chip| chip.instance.fixed.is_empty());
        for (chip, header) in free.zip(headers) {
            chip.stated = header.units;
        }
        let stacks = self.stacks.clone();
        self.lay_all();
        self.stacks = stacks;
    }

    /// Lays out the columns of one kind, of all instances, in stacks after the existing ones.
    fn lay(
        &mut self,
        log_stack: u32,
        of: impl Fn(Chip<'a>) -> (&'a Vec<ColumnSpec>, &'a Vec<Vec<Fr>>),
    ) {
        let shift = self.stacks.len();
        let mut owners = Vec::new();
        let mut specs: Vec<(Width, u32)> = Vec::new();
        let mut columns: Vec<&[Fr]> = Vec::new();
        for (index, chip) in self.chips.iter().enumerate() {
            let (of_chip, values) = of(*chip);
            for (spec, values) in of_chip.iter().zip(values) {
                owners.push(index);
                specs.push((spec.width, chip.stated));
                columns.push(values);
            }
        }
        let places = Places::new(&specs, log_stack);
        let stacks = stacks_of(&places, &columns, log_stack);
        self.stacks.extend(stacks);
        for (owner, units) in owners.into_iter().zip(places.at) {
            let units = units.into_iter().map(|(stack, unit)| (stack + shift, unit));
            self.places[owner].push(units.collect());
        }
    }
}
