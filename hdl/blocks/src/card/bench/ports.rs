//! The pins of a kernel, and the state of the memory behind each port.

use std::collections::VecDeque;
use std::ops::Range;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::simulate::{Dut, DutExt as _, PortId};

use super::beat::Beat;

/// Acknowledges the end of a run.
pub(super) const CONTINUE: u64 = 1 << 4;

/// Ports with a common prefix, looked up by field name.
macro_rules! pins {
    ($(#[$doc:meta])* $name:ident { $($input:ident),+; $($output:ident),+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub(super) struct $name { $(pub(super) $input: PortId,)+ $(pub(super) $output: PortId,)+ }

        impl $name {
            pub(super) fn find(dut: &dyn Dut, port: &str) -> Result<Self, HdlError> {
                let name = |field: &str| format!("{port}_{field}");
                Ok(Self {
                    $($input: dut.input(&name(stringify!($input)))?,)+
                    $($output: dut.output(&name(stringify!($output)))?,)+
                })
            }
        }
    };
}

pins!(
    /// Pins of the host side.
    HostPins {
        awaddr, awvalid, wdata, wstrb, wvalid, bready, araddr, arvalid, rready;
        awready, wready, bresp, bvalid, arready, rdata, rresp, rvalid
    }
);

pins!(
    /// Pins of a memory that is read.
    ReadPins { arready, rdata, rresp, rlast, rvalid; arid, araddr, arlen, arsize, arburst, arvalid, rready }
);
pins!(
    /// Pins of a memory that is written.
    WritePins {
        awready, wready, bresp, bvalid;
        awid, awaddr, awlen, awsize, awburst, awvalid, wdata, wstrb, wlast, wvalid, bready
    }
);

/// Conditions under which a memory accepts an address or a beat: AXI lets the memory wait for the
/// kernel's offer (IHI 0022, A3.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taking {
    /// Regardless of an offer.
    Freely,
    /// Only if offered at the previous edge.
    WhatIsOffered,
    /// The address of a write only if its first beat was offered at the previous edge; beats only
    /// after their address.
    AddressAfterData,
}

impl Taking {
    /// Cycles through the variants from run to run.
    pub(super) fn of_run(run: usize) -> Self {
        let ways = [Self::Freely, Self::WhatIsOffered, Self::AddressAfterData];
        ways.into_iter()
            .cycle()
            .nth(run % 3)
            .unwrap_or(Self::Freely)
    }
}

/// Error responses, SLVERR and DECERR; a failing port answers with one of them, and in its next
/// failing run with the other.
const ERRORS: [u64; 2] = [2, 3];

/// Responses of a port in a run.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Answers {
    /// Runs that failed so far.
    pub(super) failures: usize,
    /// The next response is an error; later ones are not, so that a kernel has to store the error.
    pub(super) fails: bool,
    /// Edges since the last accepted address.
    pub(super) quiet: u64,
}

impl Answers {
    fn begin(&mut self, fails: bool) {
        self.failures += usize::from(fails);
        self.fails = fails;
        self.quiet = 0;
    }

    pub(super) fn next(&mut self) -> u64 {
        if !std::mem::take(&mut self.fails) {
            return 0;
        }
        ERRORS.into_iter().nth(self.failures % 2).unwrap_or(2)
    }

    pub(super) fn edge(&mut self, took_address: bool) {
        self.quiet = if took_address { 0 } else { self.quiet + 1 };
    }
}

/// A read port.
pub(super) struct ReadPort {
    pub(super) name: String,
    /// Number of the port.
    pub(super) index: usize,
    pub(super) pins: ReadPins,
    /// Reachable bytes of the card's memory.
    pub(super) reached: Vec<Range<u64>>,
    pub(super) answers_with: Answers,
    pub(super) taking: Taking,
    /// Beats that the memory owes: address, last of its burst, earliest edge.
    pub(super) owed: VecDeque<(u64, bool, u64)>,
    /// The offered beat.
    pub(super) offered: Option<(u64, bool)>,
    pub(super) takes: bool,
    /// An address was offered at the previous edge.
    pub(super) seen: bool,
    /// Beats requested by bursts since the run began.
    pub(super) read: u64,
    /// Bursts whose last beat has not been accepted.
    pub(super) under_way: u64,
}

/// A write port.
pub(super) struct WritePort {
    pub(super) name: String,
    /// Number of the port.
    pub(super) index: usize,
    pub(super) pins: WritePins,
    /// Reachable bytes of the card's memory.
    pub(super) reached: Vec<Range<u64>>,
    pub(super) answers_with: Answers,
    pub(super) taking: Taking,
    /// Announced bursts: address, beats.
    pub(super) bursts: VecDeque<(u64, u64)>,
    /// Beats that arrived before their address, `None` without a byte that is written, and whether
    /// each is the last of its burst.
    pub(super) early: VecDeque<(Option<Beat>, bool)>,
    /// Beats of the first burst that have arrived.
    pub(super) written: u64,
    /// Edges at which the beats that the memory holds have crossed their channel.
    pub(super) crossing: VecDeque<u64>,
    /// Answers that the memory owes: the earliest edge of each.
    pub(super) answers: VecDeque<u64>,
    pub(super) answering: bool,
    pub(super) takes: [bool; 2],
    /// An address and a beat were offered at the previous edge.
    pub(super) seen: [bool; 2],
}

impl ReadPort {
    pub(super) fn new(
        dut: &dyn Dut,
        (name, index): (String, usize),
        reached: Vec<Range<u64>>,
    ) -> Result<Self, HdlError> {
        Ok(Self {
            reached,
            pins: ReadPins::find(dut, &name)?,
            name,
            index,
            answers_with: Answers::default(),
            taking: Taking::Freely,
            owed: VecDeque::new(),
            offered: None,
            takes: false,
            seen: false,
            read: 0,
            under_way: 0,
        })
    }

    /// Begins a run; the first answer is an error if the port is one of `failing`.
    pub(super) fn begin(&mut self, taking: Taking, failing: &[&str]) {
        self.read = 0;
        self.taking = taking;
        self.answers_with
            .begin(failing.contains(&self.name.as_str()));
    }

    pub(super) const fn read(&self) -> u64 {
        self.read
    }

    pub(super) fn left(&self) -> u64 {
        self.owed.len() as u64
    }
}

impl WritePort {
    pub(super) fn new(
        dut: &dyn Dut,
        (name, index): (String, usize),
        reached: Vec<Range<u64>>,
    ) -> Result<Self, HdlError> {
        Ok(Self {
            reached,
            pins: WritePins::find(dut, &name)?,
            name,
            index,
            answers_with: Answers::default(),
            taking: Taking::Freely,
            bursts: VecDeque::new(),
            early: VecDeque::new(),
            written: 0,
            crossing: VecDeque::new(),
            answers: VecDeque::new(),
            answering: false,
            takes: [false; 2],
            seen: [false; 2],
        })
    }

    /// Begins a run; the first answer is an error if the port is one of `failing`.
    pub(super) fn begin(&mut self, taking: Taking, failing: &[&str]) {
        self.taking = taking;
        self.answers_with
            .begin(failing.contains(&self.name.as_str()));
    }

    /// Beats without an address are those of a dropped job: whether they are written is the same.
    pub(super) fn drop_beats(&mut self) {
        self.early.iter_mut().for_each(|(beat, _)| *beat = None);
    }

    pub(super) fn left(&self) -> u64 {
        (self.bursts.len() + self.early.len() + self.answers.len()) as u64
    }

    /// Returns whether the memory would accept an address and a beat now.
    pub(super) fn willing(&self) -> [bool; 2] {
        match self.taking {
            Taking::Freely => [true; 2],
            Taking::WhatIsOffered => self.seen,
            Taking::AddressAfterData => [self.seen[1], !self.bursts.is_empty()],
        }
    }
}
