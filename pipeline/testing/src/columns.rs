//! Columns of expressions and of numbers.

use zkfabric_air::{Air, Expr, Kind, Width};

/// Returns the main columns that an expression reads.
#[must_use]
pub fn columns_of(expression: &Expr) -> Vec<usize> {
    let mut columns = Vec::new();
    expression.for_each_variable(&mut |v| {
        if v.kind == Kind::Main && !columns.contains(&v.index) {
            columns.push(v.index);
        }
    });
    columns
}

/// Returns the numbers with several limbs.
pub fn numbers(air: &Air) -> Vec<Vec<usize>> {
    let lowest = (0..air.main.len()).filter_map(|column| {
        let (number, _) = limbs(air, column)?;
        (number.first() == Some(&column)).then_some(number)
    });
    lowest.collect()
}

/// Returns the columns of a limb's number, least significant first, and the bits of a limb.
pub fn limbs(air: &Air, column: usize) -> Option<(Vec<usize>, u32)> {
    let spec = air.main.get(column)?;
    let bits = match spec.width {
        Width::U8 => 8,
        Width::U16 => 16,
        _ => return None,
    };
    let (name, _) = spec.name.split_once('[')?;
    let same = |spec: &zkfabric_air::ColumnSpec| {
        spec.name
            .split_once('[')
            .is_some_and(|(other, _)| other == name)
    };
    let columns = air.main.iter().enumerate();
    let group: Vec<usize> = columns
        .filter(|(_, spec)| same(spec))
        .map(|(i, _)| i)
        .collect();
    (group.len() > 1 && bits * group.len() as u32 <= 128).then_some((group, bits))
}
