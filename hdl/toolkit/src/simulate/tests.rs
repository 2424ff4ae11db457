use rust_hdl::prelude::*;

use super::stream::{Beat, Channel, Sink, Source, Stalls, Streams, hex};
use super::{Dut, DutExt, PortId, Recorder};
use crate::HdlError;
use crate::word::Word;

/// Counts while `enable` is high; `last` depends combinationally on `enable`.
#[derive(LogicBlock, Default)]
struct Counter {
    clock: Signal<In, Clock>,
    reset: Signal<In, Bit>,
    enable: Signal<In, Bit>,
    count: Signal<Out, Bits<4>>,
    last: Signal<Out, Bit>,
    state: DFF<Bits<4>>,
}

impl Logic for Counter {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state);
        if self.enable.val() {
            self.state.d.next = self.state.q.val() + 1;
        }
        if self.reset.val() {
            self.state.d.next = 0.into();
        }
        self.count.next = self.state.q.val();
        self.last.next = self.enable.val() & (self.state.q.val() == 15);
    }
}

crate::ports!(Counter { clock clock; reset, enable, count, last });

#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "Rx"]
struct Tx<D: Synth> {
    data: Signal<Out, D>,
    valid: Signal<Out, bool>,
    ready: Signal<In, bool>,
}

#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "Tx"]
struct Rx<D: Synth> {
    data: Signal<In, D>,
    valid: Signal<In, bool>,
    ready: Signal<Out, bool>,
}

crate::ports!(impl [D: Word] Tx<D> { data, valid, ready });
crate::ports!(impl [D: Word] Rx<D> { data, valid, ready });

/// A register slice that passes one beat per clock; `fault` breaks it.
#[derive(LogicBlock, Default)]
struct Slice<D: Synth> {
    clock: Signal<In, Clock>,
    reset: Signal<In, bool>,
    fault: Signal<In, Bits<2>>,
    i: Rx<D>,
    o: Tx<D>,
    data: DFF<D>,
    valid: DFF<bool>,
    go: Signal<Local, bool>,
}

impl<D: Synth> Logic for Slice<D> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, data, valid);
        self.go.next = !self.valid.q.val() | self.o.ready.val();
        self.i.ready.next = self.go.val();
        self.o.data.next = self.data.q.val();
        self.o.valid.next = self.valid.q.val();
        if self.go.val() {
            self.valid.d.next = self.i.valid.val();
            self.data.d.next = self.i.data.val();
        }
        if self.reset.val() {
            self.valid.d.next = false;
        }
        // takes a beat and loses it
        if self.fault.val() == 1 {
            self.valid.d.next = false;
        }
        // payload changes while it waits
        if self.fault.val() == 2 {
            self.data.d.next = self.i.data.val();
        }
        // valid waits for ready
        if self.fault.val() == 3 {
            self.o.valid.next = self.valid.q.val() & self.o.ready.val();
        }
    }
}

crate::ports!(impl [D: Word] Slice<D> { clock clock; reset, fault, i, o });

/// Two registers that feed each other through an inverter without a clock.
#[derive(LogicBlock, Default)]
struct Oscillator {
    clock: Signal<In, Clock>,
    go: Signal<In, bool>,
    out: Signal<Out, bool>,
    a: Signal<Local, bool>,
}

impl Logic for Oscillator {
    fn update(&mut self) {
        if self.go.val() {
            self.a.next = !self.a.val();
            self.out.next = self.a.val();
        }
    }
}

crate::ports!(Oscillator { clock clock; go, out });

fn simulation<B: Block + super::Ports>(block: B) -> super::Simulation<B> {
    super::Simulation::new(block).unwrap()
}

#[test]
fn a_counter_counts_what_is_enabled() {
    let mut dut = simulation(Counter::default());
    let names: Vec<_> = dut.ports().iter().map(|port| port.name.clone()).collect();
    assert_eq!(names, ["reset", "enable", "count", "last"]);
    assert_eq!(dut.ports()[2].width, 4);
    let (enable, count, last) = (
        dut.input("enable").unwrap(),
        dut.output("count").unwrap(),
        dut.output("last").unwrap(),
    );
    dut.reset(2).unwrap();
    let mut expected = 0;
    for step in 0..100 {
        let on = step % 3 != 0;
        dut.set(enable, &[u64::from(on)]);
        dut.settle().unwrap();
        assert_eq!(dut.is_high(last), on && expected == 15, "{step}");
        assert_eq!(dut.low(count), expected, "{step}");
        dut.tick().unwrap();
        expected = (expected + u64::from(on)) % 16;
        assert_eq!(dut.low(count), expected, "{step}");
    }
    assert_eq!(dut.cycles(), 102);
}

#[test]
fn inputs_are_cut_to_their_width_and_outputs_cannot_be_set() {
    let mut dut = simulation(Slice::<Bits<70>>::default());
    let (data, out) = (dut.input("i_data").unwrap(), dut.output("o_data").unwrap());
    dut.set(data, &[u64::MAX; 3]);
    assert_eq!(dut.value(data), [u64::MAX, 63]);
    dut.set(data, &[7]);
    assert_eq!(dut.value(data), [7, 0]);
    dut.set(out, &[7]);
    dut.set(PortId(99), &[7]);
    dut.settle().unwrap();
    let mut value = [9; 3];
    dut.get(out, &mut value);
    assert_eq!(value, [0; 3]);
    dut.get(PortId(99), &mut value);
    assert_eq!(value, [0; 3]);
}

#[test]
fn a_wrong_port_names_those_there_are() {
    let dut = simulation(Counter::default());
    let error = dut.input("enabel").unwrap_err().to_string();
    assert_eq!(
        error,
        "port \"enabel\": expected input, got none; there are reset, enable, count, last"
    );
    let error = dut.input("count").unwrap_err().to_string();
    assert_eq!(error, "port \"count\": expected input, got output");
}

#[test]
fn waiting_ends() {
    let mut dut = simulation(Counter::default());
    let (enable, last) = (dut.input("enable").unwrap(), dut.output("last").unwrap());
    let error = dut.wait_for(last, 20).unwrap_err();
    assert_eq!(
        error.to_string(),
        "last = 1 did not happen within 20 cycles (now cycle 20)"
    );
    dut.set(enable, &[1]);
    assert_eq!(dut.wait_for(last, 15).unwrap(), 15);
    dut.tick().unwrap();
    assert!(matches!(
        dut.wait_for(last, 14),
        Err(HdlError::Timeout { .. })
    ));
}

#[test]
fn an_oscillation_is_an_error() {
    let mut dut = simulation(Oscillator::default());
    dut.tick().unwrap();
    dut.set(dut.input("go").unwrap(), &[1]);
    assert!(matches!(
        dut.settle(),
        Err(HdlError::Unsettled { cycle: 1, .. })
    ));
    assert!(dut.tick().is_err());
}

const BEATS: u64 = 200;

fn beat(index: u64) -> Beat {
    vec![index.wrapping_mul(0x9e37_79b9_7f4a_7c15), index % 64]
}

fn run(fault: u64, send: Stalls, take: Stalls) -> Result<Streams, HdlError> {
    let mut dut = simulation(Slice::<Bits<70>>::default());
    dut.reset(1)?;
    dut.set(dut.input("fault")?, &[fault]);
    let mut streams = Streams::default();
    streams
        .sources
        .push(Source::new(Channel::input(&dut, "i")?, send));
    streams
        .sinks
        .push(Sink::new(Channel::output(&dut, "o")?, take));
    for index in 0..BEATS {
        streams.sources[0].send(beat(index));
        streams.sinks[0].expect(beat(index));
    }
    streams.run(&mut dut, 10 * BEATS)?;
    Ok(streams)
}

#[test]
fn streams_carry_every_beat_in_order() {
    let full = run(0, Stalls::Never, Stalls::Never).unwrap();
    assert_eq!(full.sinks[0].taken().len() as u64, BEATS);
    for (sent, taken) in full.sources[0].taken().iter().zip(full.sinks[0].taken()) {
        assert_eq!(taken - sent, 1);
    }
    let first = full.sinks[0].taken()[0];
    assert_eq!(*full.sinks[0].taken().last().unwrap(), first + BEATS - 1);

    for seed in 0..4 {
        let streams = run(0, Stalls::random(100, seed), Stalls::random(150, 7 + seed)).unwrap();
        assert_eq!(streams.sinks[0].taken().len() as u64, BEATS);
    }
    let script = Stalls::script(vec![true, true, false]);
    let streams = run(0, Stalls::Never, script).unwrap();
    let taken = streams.sinks[0].taken();
    assert!(taken.windows(2).all(|pair| pair[1] - pair[0] == 3));
}

#[test]
fn a_lost_beat_is_found() {
    let error = run(1, Stalls::Never, Stalls::Never).unwrap_err();
    assert!(matches!(error, HdlError::Timeout { .. }), "{error}");
    assert!(error.to_string().contains("200 to come"), "{error}");
}

#[test]
fn a_changing_payload_is_found() {
    let error = run(2, Stalls::Never, Stalls::random(128, 1)).unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("o: the payload changed before the beat was taken"),
        "{error}"
    );
}

#[test]
fn a_valid_that_waits_for_ready_is_found() {
    let error = run(
        3,
        Stalls::Never,
        Stalls::Script {
            script: vec![true],
            next: 0,
        },
    )
    .unwrap_err();
    assert!(matches!(error, HdlError::Timeout { .. }), "{error}");
}

#[test]
fn a_wrong_beat_names_both() {
    let mut dut = simulation(Slice::<Bits<70>>::default());
    dut.reset(1).unwrap();
    let mut streams = Streams::default();
    let input = Channel::input(&dut, "i").unwrap();
    let output = Channel::output(&dut, "o").unwrap();
    streams.sources.push(Source::new(input, Stalls::Never));
    streams.sinks.push(Sink::new(output.clone(), Stalls::Never));
    // without expectations beats are kept
    streams.sources[0].send(vec![6, 0]);
    for _ in 0..3 {
        streams.step(&mut dut).unwrap();
    }
    assert_eq!(streams.sinks[0].received(), [vec![6, 0]]);
    streams.sinks[0] = Sink::new(output, Stalls::Never);
    streams.sources[0].send(vec![5, 1]);
    streams.sinks[0].expect(vec![4, 1]);
    let error = streams.run(&mut dut, 10).unwrap_err();
    assert_eq!(
        error.to_string(),
        "stream, cycle 5, o: expected 0x10000000000000004, got 0x10000000000000005"
    );
    assert_eq!(hex(&[0, 0]), "0x0");
    assert_eq!(hex(&[]), "0x");
    assert!(Channel::input(&dut, "o").is_err());
}

#[test]
fn recordings_hold_what_neighbours_see() {
    let mut dut = Recorder::new(simulation(Counter::default()), 12);
    let (enable, count) = (dut.input("enable").unwrap(), dut.output("count").unwrap());
    dut.reset(2).unwrap();
    dut.set(enable, &[1]);
    for _ in 0..20 {
        dut.tick().unwrap();
    }
    let (dut, recording) = dut.finish();
    assert_eq!(dut.cycles(), 22);
    assert_eq!(recording.len(), 12);
    assert_eq!(recording.reset_end(), 2);
    assert_eq!(recording.value(1, enable), [0]);
    for row in 2..12 {
        assert_eq!(recording.value(row, enable), [1]);
        assert_eq!(recording.value(row, count), [row as u64 - 2]);
    }
    assert!(recording.value(12, count).is_empty());
    assert!(recording.value(0, PortId(9)).is_empty());
}

#[test]
fn recordings_begin_where_they_are_told() {
    let mut dut = Recorder::new(simulation(Counter::default()), 3).after(5);
    let (enable, count) = (dut.input("enable").unwrap(), dut.output("count").unwrap());
    dut.set(enable, &[1]);
    for _ in 0..20 {
        dut.tick().unwrap();
    }
    let recording = dut.recording();
    assert_eq!((recording.before(), recording.len()), (5, 3));
    let counts = [0, 1, 2].map(|row| recording.value(row, count)[0]);
    assert_eq!(counts, [5, 6, 7]);
    // The times of the dump are those of the run.
    let mut bytes = Vec::new();
    recording.write_vcd("counter", &mut bytes).unwrap();
    assert_eq!(times(&bytes), [20, 22, 24, 26, 28, 30, 32]);
}

/// Returns the times of a dump.
fn times(dump: &[u8]) -> Vec<u64> {
    let commands = ::vcd::Parser::new(dump).map(Result::unwrap);
    let time = |command| match command {
        ::vcd::Command::Timestamp(time) => Some(time),
        _ => None,
    };
    commands.filter_map(time).collect()
}

#[test]
fn dumps_are_read_back() {
    let mut dut = Recorder::new(simulation(Counter::default()), 100);
    let enable = dut.input("enable").unwrap();
    dut.set(enable, &[1]);
    for _ in 0..17 {
        dut.tick().unwrap();
    }
    let mut bytes = Vec::new();
    dut.recording().write_vcd("counter", &mut bytes).unwrap();
    let mut parser = ::vcd::Parser::new(bytes.as_slice());
    let header = parser.parse_header().unwrap();
    let count = header.find_var(&["counter", "count"]).unwrap();
    assert_eq!(count.size, 4);
    let clock = header.find_var(&["counter", "clock"]).unwrap().code;
    let mut rising = 0;
    let mut changes = Vec::new();
    for command in parser {
        match command.unwrap() {
            ::vcd::Command::ChangeScalar(id, ::vcd::Value::V1) if id == clock => rising += 1,
            ::vcd::Command::ChangeVector(id, value) if id == count.code => {
                changes.push(value.to_string());
            }
            _ => {}
        }
    }
    assert_eq!(rising, 17);
    assert_eq!(changes.len(), 17);
    assert_eq!(changes[..3], ["0000", "0001", "0010"]);
    assert_eq!(changes[16], "0000");
}

#[test]
fn a_pipeline_is_driven_by_port_names() {
    let mut builder = crate::datapath::Builder::new("double");
    let a = builder.input("a", 70);
    let sum = builder.add(a, a, 71);
    let sum = builder.register(sum);
    let module = builder.finish(&[("sum", sum)]).unwrap();
    let mut dut = super::Pipeline::new(&module);
    let (a, sum) = (dut.input("a").unwrap(), dut.output("sum").unwrap());
    dut.set(a, &[u64::MAX, u64::MAX, 1]);
    assert_eq!(dut.value(a), [u64::MAX, 63]);
    assert_eq!(dut.value(sum), [0, 0]);
    for _ in 0..module.latency() {
        dut.tick().unwrap();
    }
    assert_eq!(dut.value(sum), [u64::MAX - 1, 127]);
    dut.set(sum, &[1]);
    let mut nothing = [3];
    dut.get(PortId(7), &mut nothing);
    assert_eq!(nothing, [0]);
    assert_eq!(dut.cycles(), module.latency() as u64);
}
