//! What a request asks for.

use alloy_rpc_types_eth::BlockOverrides;
use alloy_rpc_types_eth::state::StateOverride;
use alloy_rpc_types_trace::geth::GethDefaultTracingOptions;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::calls::Calls;
use super::dispatch::Tracer;
use super::flat::FlatTracer;
use super::prestate::Prestate;
use super::signatures::Signatures;
use super::steps::Steps;
use super::validation::Validation;
use crate::error::Error;

/// Most tracers of a request, in muxTracers inside each other.
const TRACERS: usize = 16;
/// How deep muxTracers may be inside each other.
const DEPTH: usize = 4;

/// Names of the tracers.
const NAMES: [&str; 8] = [
    "callTracer",
    "flatCallTracer",
    "prestateTracer",
    "4byteTracer",
    "erc7562Tracer",
    "muxTracer",
    "noopTracer",
    "stateGasTracer",
];

/// Options of a trace.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Options {
    /// Name of the tracer; none, or an empty one, for each instruction.
    tracer: Option<String>,
    tracer_config: Option<Value>,
    #[serde(flatten)]
    steps: GethDefaultTracingOptions,
    /// Whether calls are listed as Parity's methods do.
    #[serde(skip)]
    is_parity: bool,
}

/// Options of a trace of a call.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct CallOptions {
    #[serde(flatten)]
    pub(crate) options: Options,
    pub(crate) state_overrides: Option<StateOverride>,
    pub(crate) block_overrides: Option<BlockOverrides>,
    /// Place in the block, which is not supported.
    tx_index: Option<Value>,
}

impl CallOptions {
    /// Refuses what is not supported.
    ///
    /// # Errors
    /// [`Error::Invalid`].
    pub(crate) fn check(&self) -> Result<(), Error> {
        match self.tx_index {
            None => Ok(()),
            Some(_) => Err(Error::Invalid(
                "txIndex: a call is traced after its block's transactions; leave it out".to_owned(),
            )),
        }
    }
}

impl Options {
    /// Returns the tracer.
    ///
    /// # Errors
    /// [`Error::Invalid`] for a tracer that there is not, or a configuration that it cannot have.
    pub(super) fn tracer(&self) -> Result<Tracer, Error> {
        if self.is_parity {
            return Ok(Tracer::Flat(FlatTracer::parity()));
        }
        let name = self.tracer.as_deref().unwrap_or_default();
        if name.is_empty() {
            return Ok(Tracer::Steps(Steps::new(self.steps)));
        }
        let mut left = TRACERS;
        named(name, self.tracer_config.as_ref(), DEPTH, &mut left)
    }

    /// Returns the options of Parity's methods.
    pub(crate) fn parity() -> Self {
        Self {
            is_parity: true,
            ..Self::default()
        }
    }

    /// Returns the options of callTracer for the first call of an execution.
    pub(crate) fn top_call() -> Self {
        Self::of("callTracer", serde_json::json!({"onlyTopCall": true}))
    }

    /// Returns options with a tracer.
    pub(crate) fn of(tracer: &str, config: Value) -> Self {
        Self {
            tracer: Some(tracer.to_owned()),
            tracer_config: Some(config),
            ..Self::default()
        }
    }
}

fn named(
    name: &str,
    config: Option<&Value>,
    depth: usize,
    left: &mut usize,
) -> Result<Tracer, Error> {
    let too_many = || {
        let words = format!(
            "tracer: expected at most {TRACERS} tracers, and at most {DEPTH} muxTracers inside \
             each other"
        );
        Error::Limit(words)
    };
    *left = left.checked_sub(1).ok_or_else(too_many)?;
    Ok(match name {
        "callTracer" => Tracer::Calls(Calls::new(read(name, config)?)),
        "flatCallTracer" => Tracer::Flat(FlatTracer::new(read(name, config)?)),
        "prestateTracer" => Tracer::Prestate(Prestate::new(read(name, config)?)),
        "4byteTracer" => Tracer::Signatures(Signatures::default()),
        "erc7562Tracer" => Tracer::Validation(Validation::new(read(name, config)?)),
        "noopTracer" => Tracer::Noop,
        "stateGasTracer" => Tracer::StateGas,
        "muxTracer" => {
            let depth = depth.checked_sub(1).ok_or_else(too_many)?;
            let inner: Map<String, Value> = read(name, config)?;
            let inner = inner.iter().map(|(name, config)| {
                let tracer = named(name, Some(config), depth, left)?;
                Ok((name.clone(), tracer))
            });
            Tracer::Mux(inner.collect::<Result<_, Error>>()?)
        }
        other => return Err(unknown(other)),
    })
}

/// Reads a configuration; null, or none, says nothing.
fn read<T: DeserializeOwned + Default>(name: &str, config: Option<&Value>) -> Result<T, Error> {
    match config {
        None | Some(Value::Null) => Ok(T::default()),
        Some(config) => {
            let read = T::deserialize(config);
            read.map_err(|error| Error::Invalid(format!("tracerConfig of {name}: {error}")))
        }
    }
}

fn unknown(name: &str) -> Error {
    /// Most characters of a name that an error repeats.
    const SHOWN: usize = 64;
    let names = NAMES.join(", ");
    let is_name = name
        .chars()
        .all(|it| it.is_ascii_alphanumeric() || it == '_');
    let words = match is_name && name.len() <= SHOWN {
        true => format!("tracer: there is no {name}: expected one of {names}"),
        false => format!("tracer: tracers in JavaScript are not run: expected one of {names}"),
    };
    Error::Invalid(words)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn words(options: Value) -> Option<String> {
        let options: Options = serde_json::from_value(options).unwrap();
        options.tracer().err().map(|error| error.to_string())
    }

    #[test]
    fn a_tracer_that_is_not_there_is_named() {
        let misspelt = words(json!({"tracer": "callTracr"})).unwrap();
        assert!(misspelt.contains("there is no callTracr"), "{misspelt}");
        assert!(misspelt.contains("prestateTracer"), "{misspelt}");
        let script = words(json!({"tracer": "{result: function() {}}"})).unwrap();
        assert!(script.contains("JavaScript"), "{script}");
        let wrong = json!({"tracer": "callTracer", "tracerConfig": {"withLog": 1}});
        assert!(words(wrong).unwrap().contains("callTracer"));
    }

    #[test]
    fn tracers_inside_tracers_are_bounded() {
        let mux = |config: Value| json!({"tracer": "muxTracer", "tracerConfig": config});
        let usual = json!({
            "callTracer": null,
            "4byteTracer": {},
            "muxTracer": {"prestateTracer": {"diffMode": true}, "noopTracer": null},
        });
        assert_eq!(words(mux(usual)), None);
        let mut deep = json!({"noopTracer": null});
        for _ in 0..4 {
            deep = json!({"muxTracer": deep});
        }
        assert!(words(mux(deep)).unwrap().contains("at most 4 muxTracers"));
        let unknown = json!({"muxTracer": {"callTracr": null}});
        assert!(words(mux(unknown)).unwrap().contains("callTracr"));
    }
}
