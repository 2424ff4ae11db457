//! The channels of AXI4 and AXI4-Lite as interfaces; field names follow the standard.
#![expect(missing_docs, reason = "rust-hdl's derive writes methods without")]

use rust_hdl::prelude::*;
use zkfabric_hdl_toolkit::word::{W64, W512};

/// Generates both sides of a bundle of channels from one list of the manager's and the
/// subordinate's signals.
macro_rules! channels {
    (
        $manager:ident $manager_name:tt $manager_doc:tt,
        $subordinate:ident $subordinate_name:tt $subordinate_doc:tt;
        asks { $($ask:ident: $ask_type:ty = $ask_doc:literal,)+ }
        answers { $($answer:ident: $answer_type:ty = $answer_doc:literal,)+ }
    ) => {
        #[doc = $manager_doc]
        #[derive(Clone, Debug, Default, LogicInterface)]
        #[join = $subordinate_name]
        pub struct $manager {
            $(#[doc = $ask_doc] pub $ask: Signal<Out, $ask_type>,)+
            $(#[doc = $answer_doc] pub $answer: Signal<In, $answer_type>,)+
        }

        #[doc = $subordinate_doc]
        #[derive(Clone, Debug, Default, LogicInterface)]
        #[join = $manager_name]
        pub struct $subordinate {
            $(#[doc = $ask_doc] pub $ask: Signal<In, $ask_type>,)+
            $(#[doc = $answer_doc] pub $answer: Signal<Out, $answer_type>,)+
        }

        zkfabric_hdl_toolkit::ports!($manager { $($ask,)+ $($answer),+ });
        zkfabric_hdl_toolkit::ports!($subordinate { $($ask,)+ $($answer),+ });
    };
}

channels! {
    AxiLiteManager "AxiLiteManager" "AXI4-Lite, 32 bits: the side that asks.",
    AxiLiteSubordinate "AxiLiteSubordinate" "AXI4-Lite, 32 bits: the side that answers.";
    asks {
        awaddr: Bits<12> = "Write address: address.",
        awprot: Bits<3> = "Write address: protection.",
        awvalid: bool = "Write address: offered.",
        wdata: Bits<32> = "Write data: data.",
        wstrb: Bits<4> = "Write data: bytes to write.",
        wvalid: bool = "Write data: offered.",
        bready: bool = "Write response: taken.",
        araddr: Bits<12> = "Read address: address.",
        arprot: Bits<3> = "Read address: protection.",
        arvalid: bool = "Read address: offered.",
        rready: bool = "Read data: taken.",
    }
    answers {
        awready: bool = "Write address: taken.",
        wready: bool = "Write data: taken.",
        bresp: Bits<2> = "Write response: response, 0 if all is well.",
        bvalid: bool = "Write response: offered.",
        arready: bool = "Read address: taken.",
        rdata: Bits<32> = "Read data: data.",
        rresp: Bits<2> = "Read data: response, 0 if all is well.",
        rvalid: bool = "Read data: offered.",
    }
}

channels! {
    AxiReadManager "AxiReadManager" "The read channels of AXI4, 512 bits: the side that asks.",
    AxiReadSubordinate "AxiReadSubordinate" "The read channels of AXI4, 512 bits: the side that answers.";
    asks {
        arid: Bits<1> = "Read address: order, always 0.",
        araddr: W64 = "Read address: address.",
        arlen: Bits<8> = "Read address: beats less one.",
        arsize: Bits<3> = "Read address: logarithm of the bytes of a beat.",
        arburst: Bits<2> = "Read address: kind of burst, 1 for growing addresses.",
        arvalid: bool = "Read address: offered.",
        rready: bool = "Read data: taken.",
    }
    answers {
        arready: bool = "Read address: taken.",
        rid: Bits<1> = "Read data: order, not looked at.",
        rdata: W512 = "Read data: data.",
        rresp: Bits<2> = "Read data: response, 0 if all is well.",
        rlast: bool = "Read data: last beat of a burst.",
        rvalid: bool = "Read data: offered.",
    }
}

channels! {
    AxiWriteManager "AxiWriteManager" "The write channels of AXI4, 512 bits: the side that asks.",
    AxiWriteSubordinate "AxiWriteSubordinate" "The write channels of AXI4, 512 bits: the side that answers.";
    asks {
        awid: Bits<1> = "Write address: order, always 0.",
        awaddr: W64 = "Write address: address.",
        awlen: Bits<8> = "Write address: beats less one.",
        awsize: Bits<3> = "Write address: logarithm of the bytes of a beat.",
        awburst: Bits<2> = "Write address: kind of burst, 1 for growing addresses.",
        awvalid: bool = "Write address: offered.",
        wdata: W512 = "Write data: data.",
        wstrb: W64 = "Write data: bytes to write.",
        wlast: bool = "Write data: last beat of a burst.",
        wvalid: bool = "Write data: offered.",
        bready: bool = "Write response: taken.",
    }
    answers {
        awready: bool = "Write address: taken.",
        wready: bool = "Write data: taken.",
        bid: Bits<1> = "Write response: order, not looked at.",
        bresp: Bits<2> = "Write response: response, 0 if all is well.",
        bvalid: bool = "Write response: offered.",
    }
}
