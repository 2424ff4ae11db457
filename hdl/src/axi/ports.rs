//! The channels of AXI4 and AXI4-Lite as interfaces; fields have the names of the standard.
#![expect(missing_docs, reason = "rust-hdl's derive writes methods without")]

use rust_hdl::prelude::*;

use crate::word::{W64, W512};

/// AXI4-Lite, 32 bits: the side that asks.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "AxiLiteSubordinate"]
pub struct AxiLiteManager {
    /// Write address: address.
    pub awaddr: Signal<Out, Bits<12>>,
    /// Write address: protection.
    pub awprot: Signal<Out, Bits<3>>,
    /// Write address: offered.
    pub awvalid: Signal<Out, bool>,
    /// Write address: taken.
    pub awready: Signal<In, bool>,
    /// Write data: data.
    pub wdata: Signal<Out, Bits<32>>,
    /// Write data: bytes to write.
    pub wstrb: Signal<Out, Bits<4>>,
    /// Write data: offered.
    pub wvalid: Signal<Out, bool>,
    /// Write data: taken.
    pub wready: Signal<In, bool>,
    /// Write response: response, 0 if all is well.
    pub bresp: Signal<In, Bits<2>>,
    /// Write response: offered.
    pub bvalid: Signal<In, bool>,
    /// Write response: taken.
    pub bready: Signal<Out, bool>,
    /// Read address: address.
    pub araddr: Signal<Out, Bits<12>>,
    /// Read address: protection.
    pub arprot: Signal<Out, Bits<3>>,
    /// Read address: offered.
    pub arvalid: Signal<Out, bool>,
    /// Read address: taken.
    pub arready: Signal<In, bool>,
    /// Read data: data.
    pub rdata: Signal<In, Bits<32>>,
    /// Read data: response, 0 if all is well.
    pub rresp: Signal<In, Bits<2>>,
    /// Read data: offered.
    pub rvalid: Signal<In, bool>,
    /// Read data: taken.
    pub rready: Signal<Out, bool>,
}

crate::ports!(AxiLiteManager {
    awaddr,
    awprot,
    awvalid,
    awready,
    wdata,
    wstrb,
    wvalid,
    wready,
    bresp,
    bvalid,
    bready,
    araddr,
    arprot,
    arvalid,
    arready,
    rdata,
    rresp,
    rvalid,
    rready
});

/// AXI4-Lite, 32 bits: the side that answers.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "AxiLiteManager"]
pub struct AxiLiteSubordinate {
    /// Write address: address.
    pub awaddr: Signal<In, Bits<12>>,
    /// Write address: protection.
    pub awprot: Signal<In, Bits<3>>,
    /// Write address: offered.
    pub awvalid: Signal<In, bool>,
    /// Write address: taken.
    pub awready: Signal<Out, bool>,
    /// Write data: data.
    pub wdata: Signal<In, Bits<32>>,
    /// Write data: bytes to write.
    pub wstrb: Signal<In, Bits<4>>,
    /// Write data: offered.
    pub wvalid: Signal<In, bool>,
    /// Write data: taken.
    pub wready: Signal<Out, bool>,
    /// Write response: response, 0 if all is well.
    pub bresp: Signal<Out, Bits<2>>,
    /// Write response: offered.
    pub bvalid: Signal<Out, bool>,
    /// Write response: taken.
    pub bready: Signal<In, bool>,
    /// Read address: address.
    pub araddr: Signal<In, Bits<12>>,
    /// Read address: protection.
    pub arprot: Signal<In, Bits<3>>,
    /// Read address: offered.
    pub arvalid: Signal<In, bool>,
    /// Read address: taken.
    pub arready: Signal<Out, bool>,
    /// Read data: data.
    pub rdata: Signal<Out, Bits<32>>,
    /// Read data: response, 0 if all is well.
    pub rresp: Signal<Out, Bits<2>>,
    /// Read data: offered.
    pub rvalid: Signal<Out, bool>,
    /// Read data: taken.
    pub rready: Signal<In, bool>,
}

crate::ports!(AxiLiteSubordinate {
    awaddr,
    awprot,
    awvalid,
    awready,
    wdata,
    wstrb,
    wvalid,
    wready,
    bresp,
    bvalid,
    bready,
    araddr,
    arprot,
    arvalid,
    arready,
    rdata,
    rresp,
    rvalid,
    rready
});

/// The read channels of AXI4, 512 bits: the side that asks.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "AxiReadSubordinate"]
pub struct AxiReadManager {
    /// Read address: order, always 0.
    pub arid: Signal<Out, Bits<1>>,
    /// Read address: address.
    pub araddr: Signal<Out, W64>,
    /// Read address: beats less one.
    pub arlen: Signal<Out, Bits<8>>,
    /// Read address: logarithm of the bytes of a beat.
    pub arsize: Signal<Out, Bits<3>>,
    /// Read address: kind of burst, 1 for growing addresses.
    pub arburst: Signal<Out, Bits<2>>,
    /// Read address: offered.
    pub arvalid: Signal<Out, bool>,
    /// Read address: taken.
    pub arready: Signal<In, bool>,
    /// Read data: order, not looked at.
    pub rid: Signal<In, Bits<1>>,
    /// Read data: data.
    pub rdata: Signal<In, W512>,
    /// Read data: response, 0 if all is well.
    pub rresp: Signal<In, Bits<2>>,
    /// Read data: last beat of a burst.
    pub rlast: Signal<In, bool>,
    /// Read data: offered.
    pub rvalid: Signal<In, bool>,
    /// Read data: taken.
    pub rready: Signal<Out, bool>,
}

crate::ports!(AxiReadManager {
    arid,
    araddr,
    arlen,
    arsize,
    arburst,
    arvalid,
    arready,
    rid,
    rdata,
    rresp,
    rlast,
    rvalid,
    rready
});

/// The read channels of AXI4, 512 bits: the side that answers.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "AxiReadManager"]
pub struct AxiReadSubordinate {
    /// Read address: order, always 0.
    pub arid: Signal<In, Bits<1>>,
    /// Read address: address.
    pub araddr: Signal<In, W64>,
    /// Read address: beats less one.
    pub arlen: Signal<In, Bits<8>>,
    /// Read address: logarithm of the bytes of a beat.
    pub arsize: Signal<In, Bits<3>>,
    /// Read address: kind of burst, 1 for growing addresses.
    pub arburst: Signal<In, Bits<2>>,
    /// Read address: offered.
    pub arvalid: Signal<In, bool>,
    /// Read address: taken.
    pub arready: Signal<Out, bool>,
    /// Read data: order, not looked at.
    pub rid: Signal<Out, Bits<1>>,
    /// Read data: data.
    pub rdata: Signal<Out, W512>,
    /// Read data: response, 0 if all is well.
    pub rresp: Signal<Out, Bits<2>>,
    /// Read data: last beat of a burst.
    pub rlast: Signal<Out, bool>,
    /// Read data: offered.
    pub rvalid: Signal<Out, bool>,
    /// Read data: taken.
    pub rready: Signal<In, bool>,
}

crate::ports!(AxiReadSubordinate {
    arid,
    araddr,
    arlen,
    arsize,
    arburst,
    arvalid,
    arready,
    rid,
    rdata,
    rresp,
    rlast,
    rvalid,
    rready
});

/// The write channels of AXI4, 512 bits: the side that asks.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "AxiWriteSubordinate"]
pub struct AxiWriteManager {
    /// Write address: order, always 0.
    pub awid: Signal<Out, Bits<1>>,
    /// Write address: address.
    pub awaddr: Signal<Out, W64>,
    /// Write address: beats less one.
    pub awlen: Signal<Out, Bits<8>>,
    /// Write address: logarithm of the bytes of a beat.
    pub awsize: Signal<Out, Bits<3>>,
    /// Write address: kind of burst, 1 for growing addresses.
    pub awburst: Signal<Out, Bits<2>>,
    /// Write address: offered.
    pub awvalid: Signal<Out, bool>,
    /// Write address: taken.
    pub awready: Signal<In, bool>,
    /// Write data: data.
    pub wdata: Signal<Out, W512>,
    /// Write data: bytes to write.
    pub wstrb: Signal<Out, W64>,
    /// Write data: last beat of a burst.
    pub wlast: Signal<Out, bool>,
    /// Write data: offered.
    pub wvalid: Signal<Out, bool>,
    /// Write data: taken.
    pub wready: Signal<In, bool>,
    /// Write response: order, not looked at.
    pub bid: Signal<In, Bits<1>>,
    /// Write response: response, 0 if all is well.
    pub bresp: Signal<In, Bits<2>>,
    /// Write response: offered.
    pub bvalid: Signal<In, bool>,
    /// Write response: taken.
    pub bready: Signal<Out, bool>,
}

crate::ports!(AxiWriteManager {
    awid,
    awaddr,
    awlen,
    awsize,
    awburst,
    awvalid,
    awready,
    wdata,
    wstrb,
    wlast,
    wvalid,
    wready,
    bid,
    bresp,
    bvalid,
    bready
});

/// The write channels of AXI4, 512 bits: the side that answers.
#[derive(Clone, Debug, Default, LogicInterface)]
#[join = "AxiWriteManager"]
pub struct AxiWriteSubordinate {
    /// Write address: order, always 0.
    pub awid: Signal<In, Bits<1>>,
    /// Write address: address.
    pub awaddr: Signal<In, W64>,
    /// Write address: beats less one.
    pub awlen: Signal<In, Bits<8>>,
    /// Write address: logarithm of the bytes of a beat.
    pub awsize: Signal<In, Bits<3>>,
    /// Write address: kind of burst, 1 for growing addresses.
    pub awburst: Signal<In, Bits<2>>,
    /// Write address: offered.
    pub awvalid: Signal<In, bool>,
    /// Write address: taken.
    pub awready: Signal<Out, bool>,
    /// Write data: data.
    pub wdata: Signal<In, W512>,
    /// Write data: bytes to write.
    pub wstrb: Signal<In, W64>,
    /// Write data: last beat of a burst.
    pub wlast: Signal<In, bool>,
    /// Write data: offered.
    pub wvalid: Signal<In, bool>,
    /// Write data: taken.
    pub wready: Signal<Out, bool>,
    /// Write response: order, not looked at.
    pub bid: Signal<Out, Bits<1>>,
    /// Write response: response, 0 if all is well.
    pub bresp: Signal<Out, Bits<2>>,
    /// Write response: offered.
    pub bvalid: Signal<Out, bool>,
    /// Write response: taken.
    pub bready: Signal<In, bool>,
}

crate::ports!(AxiWriteSubordinate {
    awid,
    awaddr,
    awlen,
    awsize,
    awburst,
    awvalid,
    awready,
    wdata,
    wstrb,
    wlast,
    wvalid,
    wready,
    bid,
    bresp,
    bvalid,
    bready
});
