// zkfabric_narrow_msm: sums of points by bits of narrow scalars
// top module for Vitis, around card_narrow_msm_9
// generated: cargo xtask rtl --write

module zkfabric_narrow_msm #(
    // 1 where a reset in a job also resets the memory: nothing is answered after it
    parameter [0:0] RESETS_MEMORY = 1'b0
) (
    input wire ap_clk,
    input wire ap_rst_n,
    /* verilator lint_off SYMRSVDWORD */ output wire interrupt /* verilator lint_on SYMRSVDWORD */,
    input wire [11:0] s_axi_control_awaddr,
    input wire [2:0] s_axi_control_awprot,
    input wire s_axi_control_awvalid,
    input wire [31:0] s_axi_control_wdata,
    input wire [3:0] s_axi_control_wstrb,
    input wire s_axi_control_wvalid,
    input wire s_axi_control_bready,
    input wire [11:0] s_axi_control_araddr,
    input wire [2:0] s_axi_control_arprot,
    input wire s_axi_control_arvalid,
    input wire s_axi_control_rready,
    output wire s_axi_control_awready,
    output wire s_axi_control_wready,
    output wire [1:0] s_axi_control_bresp,
    output wire s_axi_control_bvalid,
    output wire s_axi_control_arready,
    output wire [31:0] s_axi_control_rdata,
    output wire [1:0] s_axi_control_rresp,
    output wire s_axi_control_rvalid,
    output wire m_axi_bases_awid,
    output wire [63:0] m_axi_bases_awaddr,
    output wire [7:0] m_axi_bases_awlen,
    output wire [2:0] m_axi_bases_awsize,
    output wire [1:0] m_axi_bases_awburst,
    output wire [3:0] m_axi_bases_awcache,
    output wire [2:0] m_axi_bases_awprot,
    output wire m_axi_bases_awvalid,
    input wire m_axi_bases_awready,
    output wire [511:0] m_axi_bases_wdata,
    output wire [63:0] m_axi_bases_wstrb,
    output wire m_axi_bases_wlast,
    output wire m_axi_bases_wvalid,
    input wire m_axi_bases_wready,
    input wire m_axi_bases_bid,
    input wire [1:0] m_axi_bases_bresp,
    input wire m_axi_bases_bvalid,
    output wire m_axi_bases_bready,
    output wire m_axi_bases_arid,
    output wire [63:0] m_axi_bases_araddr,
    output wire [7:0] m_axi_bases_arlen,
    output wire [2:0] m_axi_bases_arsize,
    output wire [1:0] m_axi_bases_arburst,
    output wire [3:0] m_axi_bases_arcache,
    output wire [2:0] m_axi_bases_arprot,
    output wire m_axi_bases_arvalid,
    input wire m_axi_bases_arready,
    input wire m_axi_bases_rid,
    input wire [511:0] m_axi_bases_rdata,
    input wire [1:0] m_axi_bases_rresp,
    input wire m_axi_bases_rlast,
    input wire m_axi_bases_rvalid,
    output wire m_axi_bases_rready,
    output wire m_axi_tuples_awid,
    output wire [63:0] m_axi_tuples_awaddr,
    output wire [7:0] m_axi_tuples_awlen,
    output wire [2:0] m_axi_tuples_awsize,
    output wire [1:0] m_axi_tuples_awburst,
    output wire [3:0] m_axi_tuples_awcache,
    output wire [2:0] m_axi_tuples_awprot,
    output wire m_axi_tuples_awvalid,
    input wire m_axi_tuples_awready,
    output wire [511:0] m_axi_tuples_wdata,
    output wire [63:0] m_axi_tuples_wstrb,
    output wire m_axi_tuples_wlast,
    output wire m_axi_tuples_wvalid,
    input wire m_axi_tuples_wready,
    input wire m_axi_tuples_bid,
    input wire [1:0] m_axi_tuples_bresp,
    input wire m_axi_tuples_bvalid,
    output wire m_axi_tuples_bready,
    output wire m_axi_tuples_arid,
    output wire [63:0] m_axi_tuples_araddr,
    output wire [7:0] m_axi_tuples_arlen,
    output wire [2:0] m_axi_tuples_arsize,
    output wire [1:0] m_axi_tuples_arburst,
    output wire [3:0] m_axi_tuples_arcache,
    output wire [2:0] m_axi_tuples_arprot,
    output wire m_axi_tuples_arvalid,
    input wire m_axi_tuples_arready,
    input wire m_axi_tuples_rid,
    input wire [511:0] m_axi_tuples_rdata,
    input wire [1:0] m_axi_tuples_rresp,
    input wire m_axi_tuples_rlast,
    input wire m_axi_tuples_rvalid,
    output wire m_axi_tuples_rready,
    output wire m_axi_sums_awid,
    output wire [63:0] m_axi_sums_awaddr,
    output wire [7:0] m_axi_sums_awlen,
    output wire [2:0] m_axi_sums_awsize,
    output wire [1:0] m_axi_sums_awburst,
    output wire [3:0] m_axi_sums_awcache,
    output wire [2:0] m_axi_sums_awprot,
    output wire m_axi_sums_awvalid,
    input wire m_axi_sums_awready,
    output wire [511:0] m_axi_sums_wdata,
    output wire [63:0] m_axi_sums_wstrb,
    output wire m_axi_sums_wlast,
    output wire m_axi_sums_wvalid,
    input wire m_axi_sums_wready,
    input wire m_axi_sums_bid,
    input wire [1:0] m_axi_sums_bresp,
    input wire m_axi_sums_bvalid,
    output wire m_axi_sums_bready,
    output wire m_axi_sums_arid,
    output wire [63:0] m_axi_sums_araddr,
    output wire [7:0] m_axi_sums_arlen,
    output wire [2:0] m_axi_sums_arsize,
    output wire [1:0] m_axi_sums_arburst,
    output wire [3:0] m_axi_sums_arcache,
    output wire [2:0] m_axi_sums_arprot,
    output wire m_axi_sums_arvalid,
    input wire m_axi_sums_arready,
    input wire m_axi_sums_rid,
    input wire [511:0] m_axi_sums_rdata,
    input wire [1:0] m_axi_sums_rresp,
    input wire m_axi_sums_rlast,
    input wire m_axi_sums_rvalid,
    output wire m_axi_sums_rready
);
    // the platform's reset in two registers, turned over
    (* shreg_extract = "no" *) reg [1:0] resets;
    initial resets = 2'b11;
    always @(posedge ap_clk) resets <= {resets[0], ~ap_rst_n};
    wire reset = resets[1];
    // before the first request nothing is owed, and a reset clears unknown counts
    reg used;
    initial used = 1'b0;
    always @(posedge ap_clk) if (|{m_axi_bases_arvalid, m_axi_tuples_arvalid, m_axi_sums_awvalid}) used <= 1'b1;

    card_narrow_msm_9 block (
        .clock(ap_clk),
        .reset(reset),
        .forget(reset & (RESETS_MEMORY | ~used)),
        .irq(interrupt),
        .s_axi_control_awaddr(s_axi_control_awaddr),
        .s_axi_control_awprot(s_axi_control_awprot),
        .s_axi_control_awvalid(s_axi_control_awvalid),
        .s_axi_control_wdata(s_axi_control_wdata),
        .s_axi_control_wstrb(s_axi_control_wstrb),
        .s_axi_control_wvalid(s_axi_control_wvalid),
        .s_axi_control_bready(s_axi_control_bready),
        .s_axi_control_araddr(s_axi_control_araddr),
        .s_axi_control_arprot(s_axi_control_arprot),
        .s_axi_control_arvalid(s_axi_control_arvalid),
        .s_axi_control_rready(s_axi_control_rready),
        .s_axi_control_awready(s_axi_control_awready),
        .s_axi_control_wready(s_axi_control_wready),
        .s_axi_control_bresp(s_axi_control_bresp),
        .s_axi_control_bvalid(s_axi_control_bvalid),
        .s_axi_control_arready(s_axi_control_arready),
        .s_axi_control_rdata(s_axi_control_rdata),
        .s_axi_control_rresp(s_axi_control_rresp),
        .s_axi_control_rvalid(s_axi_control_rvalid),
        .m_axi_bases_arid(m_axi_bases_arid),
        .m_axi_bases_araddr(m_axi_bases_araddr),
        .m_axi_bases_arlen(m_axi_bases_arlen),
        .m_axi_bases_arsize(m_axi_bases_arsize),
        .m_axi_bases_arburst(m_axi_bases_arburst),
        .m_axi_bases_arvalid(m_axi_bases_arvalid),
        .m_axi_bases_arready(m_axi_bases_arready),
        .m_axi_bases_rid(m_axi_bases_rid),
        .m_axi_bases_rdata(m_axi_bases_rdata),
        .m_axi_bases_rresp(m_axi_bases_rresp),
        .m_axi_bases_rlast(m_axi_bases_rlast),
        .m_axi_bases_rvalid(m_axi_bases_rvalid),
        .m_axi_bases_rready(m_axi_bases_rready),
        .m_axi_tuples_arid(m_axi_tuples_arid),
        .m_axi_tuples_araddr(m_axi_tuples_araddr),
        .m_axi_tuples_arlen(m_axi_tuples_arlen),
        .m_axi_tuples_arsize(m_axi_tuples_arsize),
        .m_axi_tuples_arburst(m_axi_tuples_arburst),
        .m_axi_tuples_arvalid(m_axi_tuples_arvalid),
        .m_axi_tuples_arready(m_axi_tuples_arready),
        .m_axi_tuples_rid(m_axi_tuples_rid),
        .m_axi_tuples_rdata(m_axi_tuples_rdata),
        .m_axi_tuples_rresp(m_axi_tuples_rresp),
        .m_axi_tuples_rlast(m_axi_tuples_rlast),
        .m_axi_tuples_rvalid(m_axi_tuples_rvalid),
        .m_axi_tuples_rready(m_axi_tuples_rready),
        .m_axi_sums_awid(m_axi_sums_awid),
        .m_axi_sums_awaddr(m_axi_sums_awaddr),
        .m_axi_sums_awlen(m_axi_sums_awlen),
        .m_axi_sums_awsize(m_axi_sums_awsize),
        .m_axi_sums_awburst(m_axi_sums_awburst),
        .m_axi_sums_awvalid(m_axi_sums_awvalid),
        .m_axi_sums_awready(m_axi_sums_awready),
        .m_axi_sums_wdata(m_axi_sums_wdata),
        .m_axi_sums_wstrb(m_axi_sums_wstrb),
        .m_axi_sums_wlast(m_axi_sums_wlast),
        .m_axi_sums_wvalid(m_axi_sums_wvalid),
        .m_axi_sums_wready(m_axi_sums_wready),
        .m_axi_sums_bid(m_axi_sums_bid),
        .m_axi_sums_bresp(m_axi_sums_bresp),
        .m_axi_sums_bvalid(m_axi_sums_bvalid),
        .m_axi_sums_bready(m_axi_sums_bready)
    );

    assign m_axi_bases_awid = 1'h0;
    assign m_axi_bases_awaddr = 64'h0;
    assign m_axi_bases_awlen = 8'h0;
    assign m_axi_bases_awsize = 3'h0;
    assign m_axi_bases_awburst = 2'h0;
    assign m_axi_bases_awcache = 4'h3;
    assign m_axi_bases_awprot = 3'h0;
    assign m_axi_bases_awvalid = 1'h0;
    assign m_axi_bases_wdata = 512'h0;
    assign m_axi_bases_wstrb = 64'h0;
    assign m_axi_bases_wlast = 1'h0;
    assign m_axi_bases_wvalid = 1'h0;
    assign m_axi_bases_bready = 1'h0;
    assign m_axi_bases_arcache = 4'h3;
    assign m_axi_bases_arprot = 3'h0;
    assign m_axi_tuples_awid = 1'h0;
    assign m_axi_tuples_awaddr = 64'h0;
    assign m_axi_tuples_awlen = 8'h0;
    assign m_axi_tuples_awsize = 3'h0;
    assign m_axi_tuples_awburst = 2'h0;
    assign m_axi_tuples_awcache = 4'h3;
    assign m_axi_tuples_awprot = 3'h0;
    assign m_axi_tuples_awvalid = 1'h0;
    assign m_axi_tuples_wdata = 512'h0;
    assign m_axi_tuples_wstrb = 64'h0;
    assign m_axi_tuples_wlast = 1'h0;
    assign m_axi_tuples_wvalid = 1'h0;
    assign m_axi_tuples_bready = 1'h0;
    assign m_axi_tuples_arcache = 4'h3;
    assign m_axi_tuples_arprot = 3'h0;
    assign m_axi_sums_awcache = 4'h3;
    assign m_axi_sums_awprot = 3'h0;
    assign m_axi_sums_arid = 1'h0;
    assign m_axi_sums_araddr = 64'h0;
    assign m_axi_sums_arlen = 8'h0;
    assign m_axi_sums_arsize = 3'h0;
    assign m_axi_sums_arburst = 2'h0;
    assign m_axi_sums_arcache = 4'h3;
    assign m_axi_sums_arprot = 3'h0;
    assign m_axi_sums_arvalid = 1'h0;
    assign m_axi_sums_rready = 1'h0;
    wire unused = &{1'b0, m_axi_bases_awready, m_axi_bases_wready, m_axi_bases_bid, m_axi_bases_bresp, m_axi_bases_bvalid, m_axi_tuples_awready, m_axi_tuples_wready, m_axi_tuples_bid, m_axi_tuples_bresp, m_axi_tuples_bvalid, m_axi_sums_arready, m_axi_sums_rid, m_axi_sums_rdata, m_axi_sums_rresp, m_axi_sums_rlast, m_axi_sums_rvalid};
endmodule
