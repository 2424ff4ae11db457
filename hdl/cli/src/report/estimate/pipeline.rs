//! Results of the jobs `resident` and `last-proof`.

use std::fmt;

use zkfabric_console::table::Align::{Left, Right};
use zkfabric_console::table::{Table, grouped};
use zkfabric_hdl::estimate::Bound;
use zkfabric_hdl::resident::{Engine, Pipeline, PublishedProver, ROUND_SECONDS};

use super::duration;
use super::text::{lines, paragraph};

/// Writes a prover that stays on a card.
pub(super) fn write(f: &mut fmt::Formatter<'_>, pipeline: &Pipeline) -> fmt::Result {
    steps(f, pipeline)?;
    units(f, pipeline)?;
    rivals(f, pipeline)
}

/// Writes provers on chips by others.
pub(super) fn published(f: &mut fmt::Formatter<'_>, provers: &[PublishedProver]) -> fmt::Result {
    if provers.is_empty() {
        return Ok(());
    }
    paragraph(f, "published, models and estimates of provers on one chip:")?;
    for prover in provers {
        let text = format!(
            "{}: {}; {} ({})",
            prover.design, prover.what, prover.figures, prover.source
        );
        writeln!(f)?;
        lines(f, &text)?;
    }
    Ok(())
}

fn steps(f: &mut fmt::Formatter<'_>, pipeline: &Pipeline) -> fmt::Result {
    let columns = [Left, Left, Right, Right, Right, Right, Right, Left];
    let mut table = Table::new(&columns);
    table.row([
        "operation",
        "by",
        "clocks",
        "products",
        "GB",
        "units",
        "waits",
        "bound",
    ]);
    for step in &pipeline.steps {
        let waits = step.seconds() - step.kernel_seconds;
        table.row([
            step.operation.to_string(),
            step.engine.name().to_owned(),
            grouped(step.cycles),
            match step.products {
                0 => String::new(),
                products => format!("{:.1}", products as f64 / 1e6),
            },
            format!("{:.2}", step.memory_bytes as f64 / 1e9),
            duration(step.kernel_seconds),
            duration(waits),
            match (step.engine, step.bound) {
                (Engine::Link, _) => "link",
                (_, Bound::Cycles) => "clocks",
                (_, Bound::Memory) => "memory",
            }
            .to_owned(),
        ]);
    }
    let what = format!(
        "{}, a proof whose columns stay on the card ({}): millions of products, GB moved, seconds of units, and of link, challenges ({:.0} us each, \
         assumed as over an H100's bus) and host:",
        pipeline.job,
        pipeline.shape,
        1e6 * ROUND_SECONDS
    );
    paragraph(f, &what)?;
    writeln!(f, "\n{table}")?;
    let ceiling = &pipeline.ceiling;
    let all = format!(
        "all: {}, or {} per proof when several are under way; {:.2} GB stay on the card. Multipliers alone, with \
         nothing beside them: {} of them do {:.1} G products/s, a core {:.2}; a proof's core-seconds in products \
         would take them {}.",
        duration(pipeline.seconds),
        duration(pipeline.interval_seconds),
        pipeline.resident_bytes as f64 / 1e9,
        ceiling.multipliers,
        ceiling.products_per_second / 1e9,
        ceiling.core_products_per_second / 1e9,
        duration(ceiling.seconds),
    );
    lines(f, &all)
}

fn units(f: &mut fmt::Formatter<'_>, pipeline: &Pipeline) -> fmt::Result {
    let mut table = Table::new(&[Left, Right, Left, Right, Right, Right, Left]);
    table.row([
        "units",
        "number",
        "per region",
        "across",
        "LUT each",
        "DSP each",
        "configuration",
    ]);
    for group in &pipeline.groups {
        let regions = group.per_region.iter().map(u64::to_string);
        table.row([
            group.engine.name().to_owned(),
            group.units.to_string(),
            regions.collect::<Vec<_>>().join(" "),
            group.across_regions.to_string(),
            grouped(group.unit.lut),
            grouped(group.unit.dsp),
            group.config.clone(),
        ]);
    }
    let what = "units side by side, those with the least time for one proof; the field unit is no circuit: \
                its area is that of multipliers, adders and the control of card_fold, and each multiplier \
                is assumed to have a product per clock:";
    paragraph(f, what)?;
    write!(f, "\n{table}")
}

fn rivals(f: &mut fmt::Formatter<'_>, pipeline: &Pipeline) -> fmt::Result {
    let mut table = Table::new(&[Left, Right, Right, Right, Right]);
    table.row([
        "the same proof by",
        "time",
        "per proof",
        "J",
        "USD per 1,000",
    ]);
    let seconds = |seconds: Option<f64>| seconds.map_or_else(|| "-".to_owned(), duration);
    for rival in &pipeline.rivals {
        let number = |value: Option<f64>, digits: usize| {
            value.map_or_else(|| "-".to_owned(), |value| format!("{value:.digits$}"))
        };
        table.row([
            rival.name.clone(),
            seconds(rival.seconds),
            seconds(rival.interval_seconds.or(rival.seconds)),
            number(rival.joules, 0),
            number(rival.dollars.map(|dollars| 1e3 * dollars), 3),
        ]);
    }
    paragraph(f, "beside others, without gas:")?;
    write!(f, "\n{table}\n")?;
    for rival in &pipeline.rivals {
        writeln!(f)?;
        lines(f, &format!("{}: {}", rival.name, rival.source))?;
    }
    let rates = &pipeline.rates;
    paragraph(f, &format!("prices: {}", rates.prices))?;
    writeln!(f)?;
    lines(f, &format!("powers: {}", rates.powers))
}
