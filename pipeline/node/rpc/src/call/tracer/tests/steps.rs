//! Steps of executions (structLogs), for which geth publishes no vectors, against another tracer.

use alloy_primitives::Bytes;
use alloy_rpc_types_trace::geth::GethDefaultTracingOptions;
use revm::context::Evm;
use revm::database::CacheDB;
use revm::handler::instructions::EthInstructions;
use revm::inspector::InspectEvm as _;
use revm_inspectors::tracing::{TracingInspector, TracingInspectorConfig};
use serde_json::Value;

use super::super::super::evm::context_of;
use super::super::super::precompiles::{Moved, Moves, Set};
use super::data;
use super::vector::Vector;

/// Returns the steps of a vector's transaction by `revm-inspectors`.
fn steps(vector: &Vector) -> Value {
    let (spec, transaction) = (vector.spec(), vector.transaction());
    let mut state = CacheDB::new(&vector.genesis);
    let mut context = context_of(&mut state, vector.chain_id(), spec);
    context.block = vector.block(spec);
    let inspector = TracingInspector::new(TracingInspectorConfig::default_geth());
    let instructions = EthInstructions::new_mainnet_with_spec(spec);
    let moves = Moves::default();
    let precompiles = Moved::new(Set::of(spec), &moves);
    let mut evm = Evm::new_with_inspector(context, inspector, instructions, precompiles);
    evm.inspect_tx(transaction).unwrap();
    let builder = evm.inspector.geth_builder();
    let frame = builder.geth_traces(0, Bytes::new(), GethDefaultTracingOptions::default());
    serde_json::to_value(frame.struct_logs).unwrap()
}

/// Both tracers have the same instructions in the same frames, with the same stacks before them and
/// the same gas that was left.
#[test]
fn steps_are_those_of_another_tracer() {
    let Some(vectors) = data::vectors() else {
        return;
    };
    let mut compared = 0;
    for path in data::files(&vectors.path().join("call_tracer")) {
        let vector = Vector::read(&path);
        let (expected, got) = (steps(&vector), vector.trace(""));
        let (expected, got) = (&expected, &got["structLogs"]);
        let (expected, got) = (expected.as_array().unwrap(), got.as_array().unwrap());
        assert_eq!(expected.len(), got.len(), "{}", path.display());
        for (index, (expected, got)) in expected.iter().zip(got).enumerate() {
            for field in ["pc", "op", "depth", "gas", "stack"] {
                let what = format!("{} step {index} {field}", path.display());
                assert_eq!(expected[field], got[field], "{what}");
            }
            compared += 1;
        }
    }
    assert!(compared > 1_000, "{compared}");
}
