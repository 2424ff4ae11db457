//! `cargo run -p zkfabric-hdl --example place -- SEEDS SECONDS [--json] [--write]`: places and
//! routes blocks on a small FPGA, prints the record, and with `--write` replaces the committed one.
//! `cargo xtask place` runs this; a placement takes minutes, and is kept in cargo's target folder.

use std::io::{self, Write, stderr, stdout};
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

use zkfabric_hdl::catalogue::find;
use zkfabric_hdl::placement::{self, BLOCKS, Extent, FILE};
use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::Config;
use zkfabric_hdl_toolkit::tools::WorkFolder;

const USAGE: &str = "usage: place SEEDS SECONDS [--json] [--write]; both numbers from 1 on";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((extent, json, write)) = parsed(&arguments) else {
        let _ = writeln!(stderr().lock(), "{USAGE}");
        return ExitCode::from(2);
    };
    match run(extent, json, write) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(stderr().lock(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn parsed(arguments: &[String]) -> Option<(Extent, bool, bool)> {
    let [seeds, seconds, options @ ..] = arguments else {
        return None;
    };
    let number = |text: &str| text.parse().ok().filter(|number: &u64| *number > 0);
    let extent = Extent {
        seeds: number(seeds)?,
        limit: Duration::from_secs(number(seconds)?),
    };
    let known = |option: &String| option == "--json" || option == "--write";
    let has = |name: &str| options.iter().any(|option| option == name);
    let all_known = options.iter().all(known);
    all_known.then(|| (extent, has("--json"), has("--write")))
}

fn run(extent: Extent, json: bool, write: bool) -> Result<(), HdlError> {
    let note = |step: &str| {
        let _ = writeln!(stderr().lock(), "{step}");
    };
    let blocks = BLOCKS.iter().map(|name| {
        let kernel = find(name)?;
        Ok((kernel, Config::new(kernel)))
    });
    let blocks: Vec<_> = blocks.collect::<Result<_, HdlError>>()?;
    let record = placement::run(&blocks, extent, &WorkFolder::default(), note)?;
    let text = serde_json::to_string_pretty(&record).map_err(io::Error::from);
    let text = text.map_err(HdlError::io(FILE))? + "\n";
    let printed = if json {
        text.clone()
    } else {
        record.to_string()
    };
    let out = stdout().lock().write_all(printed.as_bytes());
    out.map_err(HdlError::io("stdout"))?;
    if write {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../..")
            .join(FILE);
        std::fs::write(&path, text).map_err(HdlError::io(path))?;
    }
    Ok(())
}
