//! Commitments to stacks, per cell: by width, and for all widths together.

use std::hint::black_box;

use zkfabric_air::Width;
use zkfabric_host::{
    Backend,
    sums::{ColumnRef, Piece, StackColumns, Sums as _},
};

use super::{Case, OwnedPlace, Recorded, Session, columns::UNIT};
use crate::{
    Error,
    measure::{Contest, Unit},
    prover::chips::WIDTHS,
    report::{Clock, Row, Statistics},
};

/// The row of all widths together.
const ALL: &str = "kernel/commit/cell";

pub(super) fn run(
    session: &mut Session<'_>,
    backend: &dyn Backend,
    recorded: &Recorded,
) -> Result<(), Error> {
    let call = &recorded.commit;
    let columns: Vec<ColumnRef<'_>> = call.columns.iter().map(OwnedPlace::borrow).collect();
    let columns = &columns;
    let name = |width: &str| format!("kernel/commit/{width}/cell");
    let wanted = &session.rows_wanted;
    if !wanted.wants(ALL)
        && !WIDTHS
            .iter()
            .any(|width| wanted.wants(&name(width.1.name())))
    {
        return Ok(());
    }
    // All widths take turns in one contest, so that the sum adds figures under the same conditions.
    let mut contest = Contest::new(session.effort());
    let mut entries = Vec::new();
    for (width, of_kernels) in WIDTHS {
        let (pieces, stacks) = of_width(&call.pieces, &recorded.widths, width);
        let cells = UNIT * pieces.iter().map(|piece| piece.units).sum::<usize>();
        if stacks == 0 {
            continue;
        }
        let of = contest.add(&session.single, move || {
            let stacks = StackColumns {
                columns,
                pieces: &pieces,
                stacks,
                log_stack: call.log_stack,
            };
            black_box(backend.commit_stacks(&call.bases, &stacks)?);
            Ok(())
        });
        let each = session
            .limit
            .multi_scalar(call.log_stack, of_kernels.bits());
        entries.push((of_kernels.name(), of, cells, stacks as f64 * each));
    }
    let times = contest.run()?;
    let (mut all, mut cells_of_all, mut limit_of_all) = (None, 0, 0.0);
    for (called, of, cells, limit) in entries {
        let name = name(called);
        let case = Case {
            name: &name,
            units: cells,
            limit: Some(limit),
        };
        let row = times.row(&name, of, Unit::Ns, cells);
        session.row(case.limited(row))?;
        let whole = times.figure(of, Unit::Ns, 1);
        all = Some(all.map_or(whole, |all: Statistics| all.plus(whole)));
        cells_of_all += cells;
        limit_of_all += limit;
    }
    let each = |time: f64| time / cells_of_all.max(1) as f64;
    let case = Case {
        name: ALL,
        units: cells_of_all,
        limit: Some(limit_of_all),
    };
    let figure = all.unwrap_or(Statistics::ZERO).map(each);
    let row = Row::new(ALL, Unit::Ns.name(), figure, Clock::Cpu);
    session.row(case.limited(row).beside(times.others()))
}

/// Returns the pieces in stacks of one width, with the stacks renumbered, and the number of stacks.
fn of_width(pieces: &[Piece], widths: &[Width], width: Width) -> (Vec<Piece>, usize) {
    let of_width = |stack: &usize| widths.get(*stack) == Some(&width);
    let stacks: Vec<usize> = (0..widths.len()).filter(of_width).collect();
    let pieces = pieces.iter().filter_map(|piece| {
        let stack = stacks.binary_search(&piece.stack).ok()?;
        Some(Piece { stack, ..*piece })
    });
    (pieces.collect(), stacks.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stacks_of_a_width_are_numbered_anew() {
        let piece = |column, stack| Piece {
            column,
            first: 0,
            units: 1,
            stack,
            offset: 0,
        };
        let pieces = [piece(4, 0), piece(5, 1), piece(6, 2), piece(7, 3)];
        let widths = [Width::Bit, Width::U8, Width::U8, Width::U64];
        let (of_bytes, stacks) = of_width(&pieces, &widths, Width::U8);
        assert_eq!((of_bytes, stacks), (vec![piece(5, 0), piece(6, 1)], 2));
        assert_eq!(of_width(&pieces, &widths, Width::Field), (Vec::new(), 0));
    }
}
