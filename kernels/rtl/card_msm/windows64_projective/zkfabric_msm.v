// zkfabric_msm: sums of a multi-scalar multiplication
// top module for Vitis, around card_msm_64
// generated: cargo xtask rtl --write

module zkfabric_msm #(
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
    output wire m_axi_points_awid,
    output wire [63:0] m_axi_points_awaddr,
    output wire [7:0] m_axi_points_awlen,
    output wire [2:0] m_axi_points_awsize,
    output wire [1:0] m_axi_points_awburst,
    output wire [3:0] m_axi_points_awcache,
    output wire [2:0] m_axi_points_awprot,
    output wire m_axi_points_awvalid,
    input wire m_axi_points_awready,
    output wire [511:0] m_axi_points_wdata,
    output wire [63:0] m_axi_points_wstrb,
    output wire m_axi_points_wlast,
    output wire m_axi_points_wvalid,
    input wire m_axi_points_wready,
    input wire m_axi_points_bid,
    input wire [1:0] m_axi_points_bresp,
    input wire m_axi_points_bvalid,
    output wire m_axi_points_bready,
    output wire m_axi_points_arid,
    output wire [63:0] m_axi_points_araddr,
    output wire [7:0] m_axi_points_arlen,
    output wire [2:0] m_axi_points_arsize,
    output wire [1:0] m_axi_points_arburst,
    output wire [3:0] m_axi_points_arcache,
    output wire [2:0] m_axi_points_arprot,
    output wire m_axi_points_arvalid,
    input wire m_axi_points_arready,
    input wire m_axi_points_rid,
    input wire [511:0] m_axi_points_rdata,
    input wire [1:0] m_axi_points_rresp,
    input wire m_axi_points_rlast,
    input wire m_axi_points_rvalid,
    output wire m_axi_points_rready,
    output wire m_axi_scalars_awid,
    output wire [63:0] m_axi_scalars_awaddr,
    output wire [7:0] m_axi_scalars_awlen,
    output wire [2:0] m_axi_scalars_awsize,
    output wire [1:0] m_axi_scalars_awburst,
    output wire [3:0] m_axi_scalars_awcache,
    output wire [2:0] m_axi_scalars_awprot,
    output wire m_axi_scalars_awvalid,
    input wire m_axi_scalars_awready,
    output wire [511:0] m_axi_scalars_wdata,
    output wire [63:0] m_axi_scalars_wstrb,
    output wire m_axi_scalars_wlast,
    output wire m_axi_scalars_wvalid,
    input wire m_axi_scalars_wready,
    input wire m_axi_scalars_bid,
    input wire [1:0] m_axi_scalars_bresp,
    input wire m_axi_scalars_bvalid,
    output wire m_axi_scalars_bready,
    output wire m_axi_scalars_arid,
    output wire [63:0] m_axi_scalars_araddr,
    output wire [7:0] m_axi_scalars_arlen,
    output wire [2:0] m_axi_scalars_arsize,
    output wire [1:0] m_axi_scalars_arburst,
    output wire [3:0] m_axi_scalars_arcache,
    output wire [2:0] m_axi_scalars_arprot,
    output wire m_axi_scalars_arvalid,
    input wire m_axi_scalars_arready,
    input wire m_axi_scalars_rid,
    input wire [511:0] m_axi_scalars_rdata,
    input wire [1:0] m_axi_scalars_rresp,
    input wire m_axi_scalars_rlast,
    input wire m_axi_scalars_rvalid,
    output wire m_axi_scalars_rready,
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
    always @(posedge ap_clk) if (|{m_axi_points_arvalid, m_axi_scalars_arvalid, m_axi_sums_awvalid}) used <= 1'b1;

    card_msm_64 block (
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
        .m_axi_points_arid(m_axi_points_arid),
        .m_axi_points_araddr(m_axi_points_araddr),
        .m_axi_points_arlen(m_axi_points_arlen),
        .m_axi_points_arsize(m_axi_points_arsize),
        .m_axi_points_arburst(m_axi_points_arburst),
        .m_axi_points_arvalid(m_axi_points_arvalid),
        .m_axi_points_arready(m_axi_points_arready),
        .m_axi_points_rid(m_axi_points_rid),
        .m_axi_points_rdata(m_axi_points_rdata),
        .m_axi_points_rresp(m_axi_points_rresp),
        .m_axi_points_rlast(m_axi_points_rlast),
        .m_axi_points_rvalid(m_axi_points_rvalid),
        .m_axi_points_rready(m_axi_points_rready),
        .m_axi_scalars_arid(m_axi_scalars_arid),
        .m_axi_scalars_araddr(m_axi_scalars_araddr),
        .m_axi_scalars_arlen(m_axi_scalars_arlen),
        .m_axi_scalars_arsize(m_axi_scalars_arsize),
        .m_axi_scalars_arburst(m_axi_scalars_arburst),
        .m_axi_scalars_arvalid(m_axi_scalars_arvalid),
        .m_axi_scalars_arready(m_axi_scalars_arready),
        .m_axi_scalars_rid(m_axi_scalars_rid),
        .m_axi_scalars_rdata(m_axi_scalars_rdata),
        .m_axi_scalars_rresp(m_axi_scalars_rresp),
        .m_axi_scalars_rlast(m_axi_scalars_rlast),
        .m_axi_scalars_rvalid(m_axi_scalars_rvalid),
        .m_axi_scalars_rready(m_axi_scalars_rready),
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

    assign m_axi_points_awid = 1'h0;
    assign m_axi_points_awaddr = 64'h0;
    assign m_axi_points_awlen = 8'h0;
    assign m_axi_points_awsize = 3'h0;
    assign m_axi_points_awburst = 2'h0;
    assign m_axi_points_awcache = 4'h3;
    assign m_axi_points_awprot = 3'h0;
    assign m_axi_points_awvalid = 1'h0;
    assign m_axi_points_wdata = 512'h0;
    assign m_axi_points_wstrb = 64'h0;
    assign m_axi_points_wlast = 1'h0;
    assign m_axi_points_wvalid = 1'h0;
    assign m_axi_points_bready = 1'h0;
    assign m_axi_points_arcache = 4'h3;
    assign m_axi_points_arprot = 3'h0;
    assign m_axi_scalars_awid = 1'h0;
    assign m_axi_scalars_awaddr = 64'h0;
    assign m_axi_scalars_awlen = 8'h0;
    assign m_axi_scalars_awsize = 3'h0;
    assign m_axi_scalars_awburst = 2'h0;
    assign m_axi_scalars_awcache = 4'h3;
    assign m_axi_scalars_awprot = 3'h0;
    assign m_axi_scalars_awvalid = 1'h0;
    assign m_axi_scalars_wdata = 512'h0;
    assign m_axi_scalars_wstrb = 64'h0;
    assign m_axi_scalars_wlast = 1'h0;
    assign m_axi_scalars_wvalid = 1'h0;
    assign m_axi_scalars_bready = 1'h0;
    assign m_axi_scalars_arcache = 4'h3;
    assign m_axi_scalars_arprot = 3'h0;
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
    wire unused = &{1'b0, m_axi_points_awready, m_axi_points_wready, m_axi_points_bid, m_axi_points_bresp, m_axi_points_bvalid, m_axi_scalars_awready, m_axi_scalars_wready, m_axi_scalars_bid, m_axi_scalars_bresp, m_axi_scalars_bvalid, m_axi_sums_arready, m_axi_sums_rid, m_axi_sums_rdata, m_axi_sums_rresp, m_axi_sums_rlast, m_axi_sums_rvalid};
endmodule
