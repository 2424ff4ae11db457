//! What is kept of placements.

use std::fmt;

use serde::{Deserialize, Serialize};
use zkfabric_hdl_toolkit::tools::nextpnr::{Placement, RoutedNet};

/// Version of the form of [`Record`].
pub const SCHEMA: u32 = 1;

/// Loads from which on a net counts as wide.
const WIDE: u64 = 16;

/// Placements of blocks, with the tools that made them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// [`SCHEMA`].
    pub schema: u32,
    /// The chip.
    pub device: String,
    /// Package of nextpnr with its version.
    pub nextpnr: String,
    /// What yosys says of its version.
    pub yosys: String,
    /// The blocks.
    pub blocks: Vec<BlockRecord>,
}

/// Placements of a block.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockRecord {
    /// Name in the catalogue.
    pub block: String,
    /// The configuration.
    pub config: String,
    /// SHA-256 of the emitted Verilog.
    pub verilog_sha256: String,
    /// One outcome per seed.
    pub outcomes: Vec<Outcome>,
}

/// What became of a seed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Outcome {
    /// The block is placed and routed.
    Placed(Placement),
    /// It is not.
    Failed {
        /// The seed.
        seed: u64,
        /// The reason.
        failed: String,
    },
}

impl BlockRecord {
    /// Returns the placements, the slowest first.
    #[must_use]
    pub fn placements(&self) -> Vec<&Placement> {
        let placed = self.outcomes.iter().filter_map(|outcome| match outcome {
            Outcome::Placed(placement) => Some(placement),
            Outcome::Failed { .. } => None,
        });
        let mut placed: Vec<&Placement> = placed.collect();
        placed.sort_by(|a, b| a.mhz.total_cmp(&b.mhz));
        placed
    }

    /// Returns the row of the table; path and cells are those of the slowest placement.
    fn row(&self) -> String {
        let failed = self.outcomes.iter().filter_map(|outcome| match outcome {
            Outcome::Placed(_) => None,
            Outcome::Failed { seed, failed } => Some(format!("seed {seed}: {failed}")),
        });
        let failed: Vec<String> = failed.collect();
        let placements = self.placements();
        let (Some(slowest), Some(fastest)) = (placements.first(), placements.last()) else {
            let reason = failed.join("; ");
            return format!("| `{}` {} | {reason} | | | | | |", self.block, self.config);
        };
        let path = &slowest.path;
        let wide = path.nets.iter().filter(|net| net.loads >= Some(WIDE));
        let wide: Vec<&RoutedNet> = wide.collect();
        // Not `sum`, which is -0 for no nets.
        let wide_ns = wide.iter().fold(0.0, |sum, net| sum + net.ns);
        let widest = path.widest().map_or_else(String::new, |net| {
            let loads = net.loads.unwrap_or(0);
            format!("{loads} of `{}`, {:.1}", net.net, net.ns)
        });
        let clocks = match placements.len() {
            1 => format!("{:.1}, one seed", slowest.mhz),
            seeds => format!("{:.1} to {:.1}, {seeds} seeds", slowest.mhz, fastest.mhz),
        };
        let used = |cell: &str| slowest.cells.get(cell).copied().unwrap_or(0);
        format!(
            "| `{}` {} | {clocks} | {:.1}, {} levels | {:.0} % | {} nets, {wide_ns:.1} | {widest} | {}, {}, {}, {} |",
            self.block,
            self.config,
            path.ns,
            path.levels,
            100.0 * path.routing_share(),
            wide.len(),
            used("TRELLIS_COMB"),
            used("TRELLIS_FF"),
            used("MULT18X18D"),
            used("DP16KD"),
        )
    }
}

impl Record {
    /// Returns the table of the record in Markdown.
    #[must_use]
    pub fn table(&self) -> String {
        let rows = self.blocks.iter().map(BlockRecord::row);
        let rows: Vec<String> = rows.collect();
        format!(
            "| block | MHz | longest path (ns) | on wires | on nets of {WIDE} or more loads (ns) | most loads on the path (ns) | \
             LUT4, FF, multipliers, memories |\n|---|---|---|---|---|---|---|\n{}\n",
            rows.join("\n")
        )
    }
}

impl fmt::Display for Record {
    /// Writes the table, and below it the longest path of the slowest placement of each block.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}; {}; {}", self.device, self.nextpnr, self.yosys)?;
        write!(f, "{}", self.table())?;
        for block in &self.blocks {
            let Some(&slowest) = block.placements().first() else {
                continue;
            };
            let seed = slowest.seed;
            write!(f, "\n{} {}, seed {seed}:", block.block, block.config)?;
            for RoutedNet { net, loads, ns } in &slowest.path.nets {
                let loads = loads.map_or_else(|| "?".to_owned(), |loads| loads.to_string());
                write!(f, "\n  {ns:6.2} ns  {loads:>5} loads  {net}")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}
