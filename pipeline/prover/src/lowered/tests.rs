use super::*;
use ark_ff::{Field, One, Zero};
use zkfabric_air::{Expr, Kind};

/// Rows a column of the fixtures has.
const ROWS: usize = BLOCK;

/// Column `index`: zeros, the largest element, small and random ones.
fn cell(index: usize, row: usize) -> Fr {
    match (index + row) % 5 {
        0 => Fr::zero(),
        1 => -Fr::one(),
        2 => Fr::from(row as u64),
        _ => (Fr::from(index as u64 + 2).pow([97]) + Fr::from(row as u64)).pow([5, 3]),
    }
}

fn challenge(index: usize) -> Fr {
    -Fr::from(index as u64 * 7 + 1).pow([3])
}

/// Expressions that force reductions of every kind: long sums, long differences, high powers, products of sums, scalars everywhere.
fn expressions() -> Vec<Expr> {
    let x: Vec<Expr> = (0..6)
        .map(|i| Expr::variable(Kind::Main, i, false))
        .collect();
    let c: Vec<Expr> = (0..3)
        .map(|i| Expr::variable(Kind::Challenge, i, false))
        .collect();
    let mut out = vec![
        x[0].clone(),
        c[0].clone(),
        -&x[1],
        &c[1] * &c[2] - 5,
        &x[0] - &x[1],
        &c[0] - &x[2],
        &x[3] + 7,
        &x[4] * &c[2] + &x[5] * 3,
        -(&c[1] + 2),
    ];
    let mut sum = x[0].clone();
    let mut difference = x[1].clone();
    let mut power = x[2].clone();
    for i in 0..200 {
        sum = &sum + &x[i % 6];
        difference = &x[(i + 1) % 6] - &difference;
        power = &power * &power + &x[i % 5];
        if i % 40 == 3 {
            out.push(sum.clone());
            out.push(&sum * &difference);
            out.push(&sum * &sum);
            out.push(-(&difference * &power));
            out.push(power.clone());
        }
    }
    let mut doubled = x[5].clone();
    for _ in 0..20 {
        doubled = &doubled + &doubled;
    }
    out.push(doubled);
    // More outputs than a batch of the combination takes.
    for i in 0..300 {
        out.push(&x[i % 6] * &x[(i + 2) % 6] + i as u64);
    }
    out
}

fn load(variable: Variable, target: &mut [Fr]) {
    for (row, to) in target.iter_mut().enumerate() {
        *to = cell(variable.index, row);
    }
}

#[test]
fn both_runs_equal_the_evaluation_at_each_row() {
    let program = Program::compile(&expressions());
    let lowered = Lowered::new(&program);
    assert!(lowered.batches.len() > 1, "the fixture is too small");
    assert!(
        lowered
            .steps
            .iter()
            .any(|step| matches!(step, Step::Reduce(_)))
    );
    let scalars = lowered.scalars(challenge);
    let weights: Vec<Fr> = (0..lowered.outputs())
        .map(|i| -Fr::from(i as u64 + 1))
        .collect();
    let prepared = Weights::new(weights.iter().copied());
    let expected: Vec<Vec<Fr>> = (0..ROWS)
        .map(|row| {
            let value = |v: Variable| match v.kind {
                Kind::Challenge => Some(challenge(v.index)),
                _ => Some(cell(v.index, row)),
            };
            program.evaluate(value).unwrap()
        })
        .collect();
    for isa in Isa::available() {
        let mut workspace = Workspace::default();
        for rows in [1, 2, 7, 8, 9, 16, 33, ROWS - 1, ROWS] {
            let mut columns = vec![vec![Fr::zero(); rows]; lowered.outputs()];
            let mut slices: Vec<&mut [Fr]> = columns.iter_mut().map(Vec::as_mut_slice).collect();
            lowered.evaluate(isa, &scalars, &mut workspace, (rows, &mut slices), load);
            for (index, column) in columns.iter().enumerate() {
                for (row, value) in column.iter().enumerate() {
                    assert_eq!(*value, expected[row][index], "{} {index}", isa.name());
                }
            }
            let mut sums = vec![Fr::zero(); rows];
            lowered.combine(isa, &scalars, &mut workspace, (&prepared, &mut sums), load);
            for (row, sum) in sums.iter().enumerate() {
                let terms = expected[row].iter().zip(&weights);
                assert_eq!(
                    *sum,
                    terms.map(|(v, w)| *v * w).sum::<Fr>(),
                    "{}",
                    isa.name()
                );
            }
        }
    }
}

#[test]
fn no_value_reaches_the_limit() {
    let lowered = Lowered::new(&Program::compile(&expressions()));
    assert!(lowered.outputs.iter().all(|place| place.bound <= 84));
    for step in &lowered.steps {
        if let Step::Sub(_, _, bound, _) | Step::Neg(_, bound, _) = step {
            assert!(*bound <= 84);
        }
    }
}
