// zkfabric card_keccak rounds=1
// card kernel: Keccak-256 of messages of one length; cycles are those of 8 messages of 136 bytes and a memory that answers at once
// latency 430 cycles, interval 430 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/keccak/card/theory_of_operation.md
// generated: cargo xtask rtl --write

module card_keccak_frame_control (
    input wire clock,
    input wire reset,
    input wire [11:0] bus_awaddr,
    input wire [2:0] bus_awprot,
    input wire bus_awvalid,
    input wire [31:0] bus_wdata,
    input wire [3:0] bus_wstrb,
    input wire bus_wvalid,
    input wire bus_bready,
    input wire [11:0] bus_araddr,
    input wire [2:0] bus_arprot,
    input wire bus_arvalid,
    input wire bus_rready,
    output wire bus_awready,
    output wire bus_wready,
    output wire [1:0] bus_bresp,
    output wire bus_bvalid,
    output wire bus_arready,
    output wire [31:0] bus_rdata,
    output wire [1:0] bus_rresp,
    output wire bus_rvalid,
    output wire go,
    input wire finished,
    input wire drained,
    output wire irq,
    output wire [63:0] arguments_0,
    output wire [63:0] arguments_1,
    output wire [63:0] arguments_2,
    output wire [63:0] arguments_3,
    input wire [31:0] failed
);
    localparam [9:0] failed_place = 10'h10;
    localparam [9:0] high_places_0 = 10'h5;
    localparam [9:0] high_places_1 = 10'h8;
    localparam [9:0] high_places_2 = 10'hb;
    localparam [9:0] high_places_3 = 10'he;
    localparam [9:0] low_places_0 = 10'h4;
    localparam [9:0] low_places_1 = 10'h7;
    localparam [9:0] low_places_2 = 10'ha;
    localparam [9:0] low_places_3 = 10'hd;
    localparam [31:0] ones = 32'hff;
    reg [9:0] address_q;
    reg address_held_q;
    reg [31:0] data_q;
    reg [3:0] strobe_q;
    reg data_held_q;
    reg answered_q;
    reg [31:0] read_data_q;
    reg read_valid_q;
    reg started_q;
    reg running_q;
    reg busy_q;
    reg restart_q;
    reg done_seen_q;
    reg ready_seen_q;
    reg global_q;
    reg [1:0] enable_q;
    reg [1:0] interrupts_q;
    reg [63:0] words_0_q;
    reg [63:0] words_1_q;
    reg [63:0] words_2_q;
    reg [63:0] words_3_q;
    assign bus_awready = ~address_held_q;
    assign bus_wready = ~data_held_q;
    assign bus_bresp = 2'h0;
    assign bus_bvalid = answered_q;
    assign bus_arready = ~read_valid_q;
    assign bus_rdata = read_data_q;
    assign bus_rresp = 2'h0;
    assign bus_rvalid = read_valid_q;
    assign go = started_q & ~busy_q & drained;
    assign irq = global_q & (interrupts_q != 2'h0);
    assign arguments_0 = words_0_q;
    assign arguments_1 = words_1_q;
    assign arguments_2 = words_2_q;
    assign arguments_3 = words_3_q;
    wire t1 = bus_awvalid & bus_awready;
    wire [9:0] address_d = t1 ? bus_awaddr[11:2] :
        address_q;
    wire write = address_held_q & data_held_q & ~answered_q;
    wire address_held_d = write ? 1'h0 :
        t1 ? 1'h1 :
        address_held_q;
    wire t2 = bus_wvalid & bus_wready;
    wire [31:0] data_d = t2 ? bus_wdata :
        data_q;
    wire [3:0] strobe_d = t2 ? bus_wstrb :
        strobe_q;
    wire data_held_d = write ? 1'h0 :
        t2 ? 1'h1 :
        data_held_q;
    wire answered_d = write ? 1'h1 :
        (answered_q & bus_bready) ? 1'h0 :
        answered_q;
    wire read = bus_arvalid & bus_arready;
    wire [9:0] read_place = bus_araddr[11:2];
    wire t3 = read_place == 10'h0;
    wire [31:0] value = (read_place == failed_place) ? failed :
        (read_place == high_places_3) ? words_3_q[63:32] :
        (read_place == low_places_3) ? words_3_q[31:0] :
        (read_place == high_places_2) ? words_2_q[63:32] :
        (read_place == low_places_2) ? words_2_q[31:0] :
        (read_place == high_places_1) ? words_1_q[63:32] :
        (read_place == low_places_1) ? words_1_q[31:0] :
        (read_place == high_places_0) ? words_0_q[63:32] :
        (read_place == low_places_0) ? words_0_q[31:0] :
        (read_place == 10'h3) ? {30'h0, interrupts_q} :
        (read_place == 10'h2) ? {30'h0, enable_q} :
        (read_place == 10'h1) ? {31'h0, global_q} :
        t3 ? ({31'h0, started_q} | ({31'h0, done_seen_q} << 1) | ({31'h0, ~running_q & ~started_q & drained} << 2) | ({31'h0, ready_seen_q} << 3) | ({31'h0, restart_q} << 7)) :
        32'h0;
    wire [31:0] read_data_d = read ? value :
        read_data_q;
    wire read_valid_d = (read_valid_q & bus_rready) ? 1'h0 :
        read ? 1'h1 :
        read_valid_q;
    wire t4 = address_q == 10'h0;
    wire t5 = write & strobe_q[0];
    wire started_d = (t5 & (t4 & data_q[0])) ? 1'h1 :
        go ? restart_q :
        started_q;
    wire done = running_q & finished;
    wire running_d = done ? 1'h0 :
        go ? 1'h1 :
        running_q;
    wire t6 = t5 & t4;
    wire acknowledged = t6 & data_q[4] & done_seen_q;
    wire busy_d = acknowledged ? 1'h0 :
        go ? 1'h1 :
        busy_q;
    wire restart_d = t6 ? data_q[7] :
        restart_q;
    wire done_seen_d = done ? 1'h1 :
        acknowledged ? 1'h0 :
        done_seen_q;
    wire ready_seen_d = go ? 1'h1 :
        (read & t3) ? 1'h0 :
        ready_seen_q;
    wire global_d = (t5 & (address_q == 10'h1)) ? data_q[0] :
        global_q;
    wire [1:0] enable_d = (t5 & (address_q == 10'h2)) ? data_q[1:0] :
        enable_q;
    wire [1:0] t8 = (t5 & (address_q == 10'h3)) ? (interrupts_q ^ data_q[1:0]) :
        interrupts_q;
    wire [1:0] t7 = (done & enable_q[0]) ? (t8 | 2'h1) :
        t8;
    wire [1:0] next_interrupts = (go & enable_q[1]) ? (t7 | 2'h2) :
        t7;
    wire [31:0] t12 = strobe_q[0] ? (32'h0 | ones) :
        32'h0;
    wire [31:0] t11 = strobe_q[1] ? (t12 | (ones << 8)) :
        t12;
    wire [31:0] t10 = strobe_q[2] ? (t11 | (ones << 16)) :
        t11;
    wire [31:0] mask = strobe_q[3] ? (t10 | (ones << 24)) :
        t10;
    wire [63:0] low_mask = {32'h0, mask};
    wire [63:0] high_mask = low_mask << 32;
    wire [63:0] twice = {32'h0, data_q} | ({32'h0, data_q} << 32);
    wire [63:0] t9 = twice & high_mask;
    wire [63:0] t13 = ~high_mask;
    wire [63:0] t14 = twice & low_mask;
    wire [63:0] t15 = ~low_mask;
    wire [63:0] words_0_d = (write & (address_q == high_places_0)) ? ((words_0_q & t13) | t9) :
        (write & (address_q == low_places_0)) ? ((words_0_q & t15) | t14) :
        words_0_q;
    wire [63:0] words_1_d = (write & (address_q == high_places_1)) ? ((words_1_q & t13) | t9) :
        (write & (address_q == low_places_1)) ? ((words_1_q & t15) | t14) :
        words_1_q;
    wire [63:0] words_2_d = (write & (address_q == high_places_2)) ? ((words_2_q & t13) | t9) :
        (write & (address_q == low_places_2)) ? ((words_2_q & t15) | t14) :
        words_2_q;
    wire [63:0] words_3_d = (write & (address_q == high_places_3)) ? ((words_3_q & t13) | t9) :
        (write & (address_q == low_places_3)) ? ((words_3_q & t15) | t14) :
        words_3_q;
    initial begin
        address_q = 10'h0;
        address_held_q = 1'h0;
        data_q = 32'h0;
        strobe_q = 4'h0;
        data_held_q = 1'h0;
        answered_q = 1'h0;
        read_data_q = 32'h0;
        read_valid_q = 1'h0;
        started_q = 1'h0;
        running_q = 1'h0;
        busy_q = 1'h0;
        restart_q = 1'h0;
        done_seen_q = 1'h0;
        ready_seen_q = 1'h0;
        global_q = 1'h0;
        enable_q = 2'h0;
        interrupts_q = 2'h0;
        words_0_q = 64'h0;
        words_1_q = 64'h0;
        words_2_q = 64'h0;
        words_3_q = 64'h0;
    end
    always @(posedge clock)
        if (reset) begin
            address_q <= 10'h0;
            address_held_q <= 1'h0;
            data_q <= 32'h0;
            strobe_q <= 4'h0;
            data_held_q <= 1'h0;
            answered_q <= 1'h0;
            read_data_q <= 32'h0;
            read_valid_q <= 1'h0;
            started_q <= 1'h0;
            running_q <= 1'h0;
            busy_q <= 1'h0;
            restart_q <= 1'h0;
            done_seen_q <= 1'h0;
            ready_seen_q <= 1'h0;
            global_q <= 1'h0;
            enable_q <= 2'h0;
            interrupts_q <= 2'h0;
            words_0_q <= 64'h0;
            words_1_q <= 64'h0;
            words_2_q <= 64'h0;
            words_3_q <= 64'h0;
        end else begin
            address_q <= address_d;
            address_held_q <= address_held_d;
            data_q <= data_d;
            strobe_q <= strobe_d;
            data_held_q <= data_held_d;
            answered_q <= answered_d;
            read_data_q <= read_data_d;
            read_valid_q <= read_valid_d;
            started_q <= started_d;
            running_q <= running_d;
            busy_q <= busy_d;
            restart_q <= restart_d;
            done_seen_q <= done_seen_d;
            ready_seen_q <= ready_seen_d;
            global_q <= global_d;
            enable_q <= enable_d;
            interrupts_q <= next_interrupts;
            words_0_q <= words_0_d;
            words_1_q <= words_1_d;
            words_2_q <= words_2_d;
            words_3_q <= words_3_d;
        end
    wire unused = &{1'b0, bus_araddr[1:0], bus_arprot, bus_awaddr[1:0], bus_awprot};
endmodule

module card_keccak_frame (
    input wire clock,
    input wire reset,
    input wire [11:0] bus_awaddr,
    input wire [2:0] bus_awprot,
    input wire bus_awvalid,
    input wire [31:0] bus_wdata,
    input wire [3:0] bus_wstrb,
    input wire bus_wvalid,
    input wire bus_bready,
    input wire [11:0] bus_araddr,
    input wire [2:0] bus_arprot,
    input wire bus_arvalid,
    input wire bus_rready,
    output wire bus_awready,
    output wire bus_wready,
    output wire [1:0] bus_bresp,
    output wire bus_bvalid,
    output wire bus_arready,
    output wire [31:0] bus_rdata,
    output wire [1:0] bus_rresp,
    output wire bus_rvalid,
    output wire irq,
    output wire [63:0] arguments_0,
    output wire [63:0] arguments_1,
    output wire [63:0] arguments_2,
    output wire [63:0] arguments_3,
    output wire go,
    input wire decides,
    input wire valid,
    output wire accept,
    input wire finished,
    input wire drained,
    input wire failed_0,
    input wire failed_1
);
    localparam [31:0] refusal = 32'h4;
    wire control_bus_awready;
    wire control_bus_wready;
    wire [1:0] control_bus_bresp;
    wire control_bus_bvalid;
    wire control_bus_arready;
    wire [31:0] control_bus_rdata;
    wire [1:0] control_bus_rresp;
    wire control_bus_rvalid;
    wire control_go;
    wire control_irq;
    wire [63:0] control_arguments_0;
    wire [63:0] control_arguments_1;
    wire [63:0] control_arguments_2;
    wire [63:0] control_arguments_3;
    reg refused_q;
    assign bus_awready = control_bus_awready;
    assign bus_wready = control_bus_wready;
    assign bus_bresp = control_bus_bresp;
    assign bus_bvalid = control_bus_bvalid;
    assign bus_arready = control_bus_arready;
    assign bus_rdata = control_bus_rdata;
    assign bus_rresp = control_bus_rresp;
    assign bus_rvalid = control_bus_rvalid;
    assign irq = control_irq;
    assign arguments_0 = control_arguments_0;
    assign arguments_1 = control_arguments_1;
    assign arguments_2 = control_arguments_2;
    assign arguments_3 = control_arguments_3;
    assign go = control_go;
    assign accept = decides & valid;
    wire [31:0] flags = refused_q ? refusal :
        (((32'h0 & 32'hfffffffe) | {31'h0, failed_0}) & ~(32'h1 << 1)) | ({31'h0, failed_1} << 1);
    wire refused_d = decides ? ~valid :
        refused_q;
    initial begin
        refused_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            refused_q <= 1'h0;
        end else begin
            refused_q <= refused_d;
        end
    card_keccak_frame_control control (
        .clock(clock),
        .reset(reset),
        .bus_awaddr(bus_awaddr),
        .bus_awprot(bus_awprot),
        .bus_awvalid(bus_awvalid),
        .bus_wdata(bus_wdata),
        .bus_wstrb(bus_wstrb),
        .bus_wvalid(bus_wvalid),
        .bus_bready(bus_bready),
        .bus_araddr(bus_araddr),
        .bus_arprot(bus_arprot),
        .bus_arvalid(bus_arvalid),
        .bus_rready(bus_rready),
        .bus_awready(control_bus_awready),
        .bus_wready(control_bus_wready),
        .bus_bresp(control_bus_bresp),
        .bus_bvalid(control_bus_bvalid),
        .bus_arready(control_bus_arready),
        .bus_rdata(control_bus_rdata),
        .bus_rresp(control_bus_rresp),
        .bus_rvalid(control_bus_rvalid),
        .go(control_go),
        .finished(finished),
        .drained(drained),
        .irq(control_irq),
        .arguments_0(control_arguments_0),
        .arguments_1(control_arguments_1),
        .arguments_2(control_arguments_2),
        .arguments_3(control_arguments_3),
        .failed(flags)
    );
endmodule

module card_keccak_reader_runs_bursts_offers (
    input wire clock,
    input wire reset,
    input wire [63:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [63:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    reg [63:0] data_q;
    reg valid_q;
    reg [63:0] spare_q;
    reg spare_valid_q;
    assign i_ready = ~spare_valid_q;
    assign o_data = data_q;
    assign o_valid = valid_q;
    wire t1 = ~valid_q | o_ready;
    wire [63:0] data_d = t1 ? (spare_valid_q ? spare_q : i_data) :
        data_q;
    wire take = i_valid & i_ready;
    wire valid_d = t1 ? (take | spare_valid_q) :
        valid_q;
    wire [63:0] spare_d = t1 ? spare_q :
        take ? i_data :
        spare_q;
    wire spare_valid_d = t1 ? 1'h0 :
        take ? 1'h1 :
        spare_valid_q;
    initial begin
        data_q = 64'h0;
        valid_q = 1'h0;
        spare_q = 64'h0;
        spare_valid_q = 1'h0;
    end
    always @(posedge clock) begin
        data_q <= data_d;
        spare_q <= spare_d;
    end
    always @(posedge clock)
        if (reset) begin
            valid_q <= 1'h0;
            spare_valid_q <= 1'h0;
        end else begin
            valid_q <= valid_d;
            spare_valid_q <= spare_valid_d;
        end
endmodule

module card_keccak_reader_runs_bursts (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    input wire [31:0] count_0,
    input wire [31:0] count_1,
    input wire [31:0] count_2,
    input wire [63:0] stride_0,
    input wire [63:0] stride_1,
    input wire [63:0] stride_2,
    input wire room,
    input wire finished,
    input wire error,
    output wire begun,
    output wire [7:0] begun_length,
    output wire [63:0] burst_address,
    output wire [7:0] burst_length,
    output wire valid,
    input wire ready,
    output wire idle,
    output wire failed
);
    localparam [6:0] limit = 7'h10;
    localparam [31:0] page = 32'hffffffc0;
    reg [57:0] next_q;
    reg some_q;
    reg [31:0] less_q;
    reg [31:0] run_q;
    reg repeats_0_q;
    reg repeats_1_q;
    reg repeats_2_q;
    reg [31:0] again_0_q;
    reg [31:0] again_1_q;
    reg [31:0] again_2_q;
    reg [31:0] turns_0_q;
    reg [31:0] turns_1_q;
    reg [31:0] turns_2_q;
    reg [57:0] step_0_q;
    reg [57:0] step_1_q;
    reg [57:0] step_2_q;
    reg [57:0] ahead_0_q;
    reg [57:0] ahead_1_q;
    reg [57:0] ahead_2_q;
    reg [6:0] under_way_q;
    reg wrong_q;
    wire offers_i_ready;
    wire [63:0] offers_o_data;
    wire offers_o_valid;
    wire offered = some_q & room & (under_way_q != limit);
    assign begun = offered & offers_i_ready;
    wire [5:0] up_to_page = ~next_q[5:0];
    wire ends = less_q <= {26'h0, up_to_page};
    wire [5:0] length = ends ? less_q[5:0] :
        up_to_page;
    assign begun_length = {2'h0, length};
    assign burst_address = {6'h0, offers_o_data[63:6]} << 6;
    assign burst_length = {2'h0, offers_o_data[5:0]};
    assign valid = offers_o_valid;
    assign idle = ~some_q & ~(|under_way_q);
    assign failed = wrong_q;
    wire t1 = (|turns_2_q);
    wire t2 = (|turns_1_q);
    wire t3 = (|turns_0_q);
    wire follows = begun & ends & (t3 | t2 | t1);
    wire [57:0] origin = start ? address[63:6] :
        t3 ? ahead_0_q :
        t2 ? ahead_1_q :
        ahead_2_q;
    wire [57:0] next_d = (start | follows) ? origin :
        begun ? ({6'h0, next_q[57:6] + 52'h1} << 6) :
        next_q;
    wire some_d = start ? (|beats) :
        follows ? 1'h1 :
        begun ? ~ends :
        some_q;
    wire [31:0] t4 = beats - 32'h1;
    wire [31:0] less_d = start ? t4 :
        follows ? run_q :
        begun ? (less_q + (page | {26'h0, next_q[5:0]})) :
        less_q;
    wire [31:0] run_d = start ? t4 :
        run_q;
    wire repeats_0_d = start ? (|count_0[31:1]) :
        repeats_0_q;
    wire repeats_1_d = start ? (|count_1[31:1]) :
        repeats_1_q;
    wire repeats_2_d = start ? (|count_2[31:1]) :
        repeats_2_q;
    wire [31:0] first_again_0 = (|count_0) ? (count_0 - 32'h1) :
        32'h0;
    wire [31:0] again_0_d = start ? first_again_0 :
        again_0_q;
    wire [31:0] first_again_1 = (|count_1) ? (count_1 - 32'h1) :
        32'h0;
    wire [31:0] again_1_d = start ? first_again_1 :
        again_1_q;
    wire [31:0] first_again_2 = (|count_2) ? (count_2 - 32'h1) :
        32'h0;
    wire [31:0] again_2_d = start ? first_again_2 :
        again_2_q;
    wire [31:0] turns_0_d = start ? first_again_0 :
        (follows & repeats_0_q) ? (t3 ? (turns_0_q - 32'h1) : again_0_q) :
        turns_0_q;
    wire turned_1 = follows & ~t3;
    wire [31:0] turns_1_d = start ? first_again_1 :
        (turned_1 & repeats_1_q) ? (t2 ? (turns_1_q - 32'h1) : again_1_q) :
        turns_1_q;
    wire turned_2 = turned_1 & ~t2;
    wire [31:0] turns_2_d = start ? first_again_2 :
        (turned_2 & repeats_2_q) ? (t1 ? (turns_2_q - 32'h1) : again_2_q) :
        turns_2_q;
    wire [57:0] present_step_0 = start ? stride_0[63:6] :
        step_0_q;
    wire [57:0] present_step_1 = start ? stride_1[63:6] :
        step_1_q;
    wire [57:0] present_step_2 = start ? stride_2[63:6] :
        step_2_q;
    wire [57:0] ahead_0_d = (follows | start) ? (origin + present_step_0) :
        ahead_0_q;
    wire [57:0] ahead_1_d = (turned_1 | start) ? (origin + present_step_1) :
        ahead_1_q;
    wire [57:0] ahead_2_d = (turned_2 | start) ? (origin + present_step_2) :
        ahead_2_q;
    wire [6:0] under_way_d = (~begun & finished) ? (under_way_q - 7'h1) :
        (begun & ~finished) ? (under_way_q + 7'h1) :
        under_way_q;
    wire wrong_d = error ? 1'h1 :
        start ? 1'h0 :
        wrong_q;
    wire [63:0] offers_i_data = ({6'h0, next_q} << 6) | {58'h0, length};
    initial begin
        next_q = 58'h0;
        some_q = 1'h0;
        less_q = 32'h0;
        run_q = 32'h0;
        repeats_0_q = 1'h0;
        repeats_1_q = 1'h0;
        repeats_2_q = 1'h0;
        again_0_q = 32'h0;
        again_1_q = 32'h0;
        again_2_q = 32'h0;
        turns_0_q = 32'h0;
        turns_1_q = 32'h0;
        turns_2_q = 32'h0;
        step_0_q = 58'h0;
        step_1_q = 58'h0;
        step_2_q = 58'h0;
        ahead_0_q = 58'h0;
        ahead_1_q = 58'h0;
        ahead_2_q = 58'h0;
        under_way_q = 7'h0;
        wrong_q = 1'h0;
    end
    always @(posedge clock)
        if (forget) begin
            under_way_q <= 7'h0;
        end else begin
            under_way_q <= under_way_d;
        end
    always @(posedge clock)
        if (reset) begin
            next_q <= 58'h0;
            some_q <= 1'h0;
            less_q <= 32'h0;
            run_q <= 32'h0;
            repeats_0_q <= 1'h0;
            repeats_1_q <= 1'h0;
            repeats_2_q <= 1'h0;
            again_0_q <= 32'h0;
            again_1_q <= 32'h0;
            again_2_q <= 32'h0;
            turns_0_q <= 32'h0;
            turns_1_q <= 32'h0;
            turns_2_q <= 32'h0;
            step_0_q <= 58'h0;
            step_1_q <= 58'h0;
            step_2_q <= 58'h0;
            ahead_0_q <= 58'h0;
            ahead_1_q <= 58'h0;
            ahead_2_q <= 58'h0;
            wrong_q <= 1'h0;
        end else begin
            next_q <= next_d;
            some_q <= some_d;
            less_q <= less_d;
            run_q <= run_d;
            repeats_0_q <= repeats_0_d;
            repeats_1_q <= repeats_1_d;
            repeats_2_q <= repeats_2_d;
            again_0_q <= again_0_d;
            again_1_q <= again_1_d;
            again_2_q <= again_2_d;
            turns_0_q <= turns_0_d;
            turns_1_q <= turns_1_d;
            turns_2_q <= turns_2_d;
            step_0_q <= present_step_0;
            step_1_q <= present_step_1;
            step_2_q <= present_step_2;
            ahead_0_q <= ahead_0_d;
            ahead_1_q <= ahead_1_d;
            ahead_2_q <= ahead_2_d;
            wrong_q <= wrong_d;
        end
    card_keccak_reader_runs_bursts_offers offers (
        .clock(clock),
        .reset(forget),
        .i_data(offers_i_data),
        .i_valid(offered),
        .i_ready(offers_i_ready),
        .o_data(offers_o_data),
        .o_valid(offers_o_valid),
        .o_ready(ready)
    );
    wire unused = &{1'b0, address[5:0], stride_0[5:0], stride_1[5:0], stride_2[5:0]};
endmodule

module card_keccak_reader_runs_buffer_memory (
    input wire clock,
    input wire read_enable,
    input wire [8:0] read_address,
    output reg [511:0] read_data,
    input wire write_enable,
    input wire [8:0] write_address,
    input wire [511:0] write_data
);
    (* ram_style = "block" *)
    reg [511:0] mem [0:511];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 511; i = i + 1) mem[i] = 512'h0;
    `endif
    initial read_data = 512'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module card_keccak_reader_runs_buffer (
    input wire clock,
    input wire reset,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [9:0] count
);
    localparam [9:0] full = 10'h200;
    wire [511:0] memory_read_data;
    reg [8:0] read_q;
    reg [8:0] write_q;
    reg [9:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {9'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 10'h0);
    wire take = i_valid & i_ready;
    wire [8:0] read_d = give ? (read_q + 9'h1) :
        read_q;
    wire [8:0] write_d = take ? (write_q + 9'h1) :
        write_q;
    wire [9:0] held_d = (take & ~give) ? (held_q + 10'h1) :
        (~take & give) ? (held_q - 10'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 9'h0;
        write_q = 9'h0;
        held_q = 10'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 9'h0;
            write_q <= 9'h0;
            held_q <= 10'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    card_keccak_reader_runs_buffer_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module card_keccak_reader_runs (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    input wire [31:0] count_0,
    input wire [31:0] count_1,
    input wire [31:0] count_2,
    input wire [63:0] stride_0,
    input wire [63:0] stride_1,
    input wire [63:0] stride_2,
    output wire idle,
    output wire failed,
    output wire drained,
    output wire m_axi_arid,
    output wire [63:0] m_axi_araddr,
    output wire [7:0] m_axi_arlen,
    output wire [2:0] m_axi_arsize,
    output wire [1:0] m_axi_arburst,
    output wire m_axi_arvalid,
    output wire m_axi_rready,
    input wire m_axi_arready,
    input wire m_axi_rid,
    input wire [511:0] m_axi_rdata,
    input wire [1:0] m_axi_rresp,
    input wire m_axi_rlast,
    input wire m_axi_rvalid,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    wire bursts_begun;
    wire [7:0] bursts_begun_length;
    wire [63:0] bursts_burst_address;
    wire [7:0] bursts_burst_length;
    wire bursts_valid;
    wire bursts_idle;
    wire bursts_failed;
    reg [4:0] owed_q;
    reg draining_q;
    wire buffer_i_ready;
    wire [511:0] buffer_o_data;
    wire buffer_o_valid;
    wire [9:0] buffer_count;
    reg [9:0] free_q;
    reg left_q;
    assign drained = ~draining_q;
    assign idle = bursts_idle & drained;
    assign failed = bursts_failed;
    assign m_axi_arid = 1'h0;
    assign m_axi_araddr = bursts_burst_address;
    assign m_axi_arlen = bursts_burst_length;
    assign m_axi_arsize = 3'h6;
    assign m_axi_arburst = 2'h1;
    assign m_axi_arvalid = bursts_valid & ~reset;
    assign m_axi_rready = buffer_i_ready;
    assign o_data = buffer_o_data;
    assign o_valid = buffer_o_valid;
    wire bursts_room = (|free_q[9:6]);
    wire arrived = m_axi_rvalid & buffer_i_ready;
    wire finished = arrived & m_axi_rlast;
    wire bursts_finished = finished & drained;
    wire bursts_error = arrived & (m_axi_rresp != 2'h0);
    wire asked = m_axi_arvalid & m_axi_arready;
    wire [4:0] owed_d = (~asked & finished) ? (owed_q - 5'h1) :
        (asked & ~finished) ? (owed_q + 5'h1) :
        owed_q;
    wire draining_d = reset | (draining_q & (|owed_q));
    wire empties = reset | draining_q;
    wire [9:0] t1 = free_q + {9'h0, left_q};
    wire [9:0] free_d = bursts_begun ? (t1 + ~{2'h0, bursts_begun_length}) :
        t1;
    wire left_d = buffer_o_valid & o_ready;
    initial begin
        owed_q = 5'h0;
        draining_q = 1'h0;
        free_q = 10'h200;
        left_q = 1'h0;
    end
    always @(posedge clock)
        if (empties) begin
            free_q <= 10'h200;
            left_q <= 1'h0;
        end else begin
            free_q <= free_d;
            left_q <= left_d;
        end
    always @(posedge clock)
        if (forget) begin
            owed_q <= 5'h0;
            draining_q <= 1'h0;
        end else begin
            owed_q <= owed_d;
            draining_q <= draining_d;
        end
    card_keccak_reader_runs_bursts bursts (
        .clock(clock),
        .reset(reset),
        .forget(reset),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(count_0),
        .count_1(count_1),
        .count_2(count_2),
        .stride_0(stride_0),
        .stride_1(stride_1),
        .stride_2(stride_2),
        .room(bursts_room),
        .finished(bursts_finished),
        .error(bursts_error),
        .begun(bursts_begun),
        .begun_length(bursts_begun_length),
        .burst_address(bursts_burst_address),
        .burst_length(bursts_burst_length),
        .valid(bursts_valid),
        .ready(m_axi_arready),
        .idle(bursts_idle),
        .failed(bursts_failed)
    );
    card_keccak_reader_runs_buffer buffer (
        .clock(clock),
        .reset(empties),
        .i_data(m_axi_rdata),
        .i_valid(m_axi_rvalid),
        .i_ready(buffer_i_ready),
        .o_data(buffer_o_data),
        .o_valid(buffer_o_valid),
        .o_ready(o_ready),
        .count(buffer_count)
    );
    wire unused = &{1'b0, buffer_count, m_axi_rid};
endmodule

module card_keccak_reader (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    output wire idle,
    output wire failed,
    output wire drained,
    output wire m_axi_arid,
    output wire [63:0] m_axi_araddr,
    output wire [7:0] m_axi_arlen,
    output wire [2:0] m_axi_arsize,
    output wire [1:0] m_axi_arburst,
    output wire m_axi_arvalid,
    output wire m_axi_rready,
    input wire m_axi_arready,
    input wire m_axi_rid,
    input wire [511:0] m_axi_rdata,
    input wire [1:0] m_axi_rresp,
    input wire m_axi_rlast,
    input wire m_axi_rvalid,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    wire runs_idle;
    wire runs_failed;
    wire runs_drained;
    wire runs_m_axi_arid;
    wire [63:0] runs_m_axi_araddr;
    wire [7:0] runs_m_axi_arlen;
    wire [2:0] runs_m_axi_arsize;
    wire [1:0] runs_m_axi_arburst;
    wire runs_m_axi_arvalid;
    wire runs_m_axi_rready;
    wire [511:0] runs_o_data;
    wire runs_o_valid;
    assign idle = runs_idle;
    assign failed = runs_failed;
    assign drained = runs_drained;
    assign m_axi_arid = runs_m_axi_arid;
    assign m_axi_araddr = runs_m_axi_araddr;
    assign m_axi_arlen = runs_m_axi_arlen;
    assign m_axi_arsize = runs_m_axi_arsize;
    assign m_axi_arburst = runs_m_axi_arburst;
    assign m_axi_arvalid = runs_m_axi_arvalid;
    assign m_axi_rready = runs_m_axi_rready;
    assign o_data = runs_o_data;
    assign o_valid = runs_o_valid;
    card_keccak_reader_runs runs (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(32'h1),
        .count_1(32'h1),
        .count_2(32'h1),
        .stride_0(64'h0),
        .stride_1(64'h0),
        .stride_2(64'h0),
        .idle(runs_idle),
        .failed(runs_failed),
        .drained(runs_drained),
        .m_axi_arid(runs_m_axi_arid),
        .m_axi_araddr(runs_m_axi_araddr),
        .m_axi_arlen(runs_m_axi_arlen),
        .m_axi_arsize(runs_m_axi_arsize),
        .m_axi_arburst(runs_m_axi_arburst),
        .m_axi_arvalid(runs_m_axi_arvalid),
        .m_axi_rready(runs_m_axi_rready),
        .m_axi_arready(m_axi_arready),
        .m_axi_rid(m_axi_rid),
        .m_axi_rdata(m_axi_rdata),
        .m_axi_rresp(m_axi_rresp),
        .m_axi_rlast(m_axi_rlast),
        .m_axi_rvalid(m_axi_rvalid),
        .o_data(runs_o_data),
        .o_valid(runs_o_valid),
        .o_ready(o_ready)
    );
endmodule

module card_keccak_writer_runs_skid (
    input wire clock,
    input wire reset,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [511:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    reg [511:0] data_q;
    reg valid_q;
    reg [511:0] spare_q;
    reg spare_valid_q;
    assign i_ready = ~spare_valid_q;
    assign o_data = data_q;
    assign o_valid = valid_q;
    wire t1 = ~valid_q | o_ready;
    wire [511:0] data_d = t1 ? (spare_valid_q ? spare_q : i_data) :
        data_q;
    wire take = i_valid & i_ready;
    wire valid_d = t1 ? (take | spare_valid_q) :
        valid_q;
    wire [511:0] spare_d = t1 ? spare_q :
        take ? i_data :
        spare_q;
    wire spare_valid_d = t1 ? 1'h0 :
        take ? 1'h1 :
        spare_valid_q;
    initial begin
        data_q = 512'h0;
        valid_q = 1'h0;
        spare_q = 512'h0;
        spare_valid_q = 1'h0;
    end
    always @(posedge clock) begin
        data_q <= data_d;
        spare_q <= spare_d;
    end
    always @(posedge clock)
        if (reset) begin
            valid_q <= 1'h0;
            spare_valid_q <= 1'h0;
        end else begin
            valid_q <= valid_d;
            spare_valid_q <= spare_valid_d;
        end
endmodule

module card_keccak_writer_runs (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    input wire [31:0] count_0,
    input wire [31:0] count_1,
    input wire [31:0] count_2,
    input wire [63:0] stride_0,
    input wire [63:0] stride_1,
    input wire [63:0] stride_2,
    output wire idle,
    output wire failed,
    output wire drained,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire m_axi_awid,
    output wire [63:0] m_axi_awaddr,
    output wire [7:0] m_axi_awlen,
    output wire [2:0] m_axi_awsize,
    output wire [1:0] m_axi_awburst,
    output wire m_axi_awvalid,
    output wire [511:0] m_axi_wdata,
    output wire [63:0] m_axi_wstrb,
    output wire m_axi_wlast,
    output wire m_axi_wvalid,
    output wire m_axi_bready,
    input wire m_axi_awready,
    input wire m_axi_wready,
    input wire m_axi_bid,
    input wire [1:0] m_axi_bresp,
    input wire m_axi_bvalid
);
    wire bursts_begun;
    wire [7:0] bursts_begun_length;
    wire [63:0] bursts_burst_address;
    wire [7:0] bursts_burst_length;
    wire bursts_valid;
    wire bursts_idle;
    wire bursts_failed;
    wire skid_i_ready;
    wire [511:0] skid_o_data;
    wire skid_o_valid;
    reg [4:0] open_q;
    reg draining_q;
    reg [127:0] lengths_q;
    reg [7:0] place_q;
    assign drained = ~draining_q;
    assign idle = bursts_idle & drained;
    assign failed = bursts_failed;
    assign i_ready = skid_i_ready;
    assign m_axi_awid = 1'h0;
    assign m_axi_awaddr = bursts_burst_address;
    assign m_axi_awlen = bursts_burst_length;
    assign m_axi_awsize = 3'h6;
    assign m_axi_awburst = 2'h1;
    assign m_axi_awvalid = bursts_valid & ~reset;
    assign m_axi_wdata = skid_o_data;
    assign m_axi_wstrb = draining_q ? 64'h0 :
        64'hffffffffffffffff;
    wire [4:0] t2 = open_q - 5'h1;
    wire [6:0] oldest = {2'h0, t2} << 3;
    wire [127:0] t1 = lengths_q >> oldest;
    assign m_axi_wlast = place_q == t1[7:0];
    wire t3 = (|open_q);
    assign m_axi_wvalid = (skid_o_valid | draining_q) & t3 & ~reset;
    assign m_axi_bready = 1'h1;
    wire bursts_error = m_axi_bvalid & (m_axi_bresp != 2'h0);
    wire bursts_ready = m_axi_awready & ~reset;
    wire skid_o_ready = m_axi_wready & t3;
    wire sent = m_axi_wvalid & m_axi_wready;
    wire closed = sent & m_axi_wlast;
    wire [4:0] open_d = (~bursts_begun & closed) ? t2 :
        (bursts_begun & ~closed) ? (open_q + 5'h1) :
        open_q;
    wire draining_d = reset | (draining_q & ~bursts_idle);
    wire [127:0] lengths_d = bursts_begun ? ((lengths_q << 8) | {120'h0, bursts_begun_length}) :
        lengths_q;
    wire [7:0] place_d = closed ? 8'h0 :
        sent ? (place_q + 8'h1) :
        place_q;
    initial begin
        open_q = 5'h0;
        draining_q = 1'h0;
        lengths_q = 128'h0;
        place_q = 8'h0;
    end
    always @(posedge clock)
        if (forget) begin
            open_q <= 5'h0;
            draining_q <= 1'h0;
            lengths_q <= 128'h0;
            place_q <= 8'h0;
        end else begin
            open_q <= open_d;
            draining_q <= draining_d;
            lengths_q <= lengths_d;
            place_q <= place_d;
        end
    card_keccak_reader_runs_bursts bursts (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(count_0),
        .count_1(count_1),
        .count_2(count_2),
        .stride_0(stride_0),
        .stride_1(stride_1),
        .stride_2(stride_2),
        .room(1'h1),
        .finished(m_axi_bvalid),
        .error(bursts_error),
        .begun(bursts_begun),
        .begun_length(bursts_begun_length),
        .burst_address(bursts_burst_address),
        .burst_length(bursts_burst_length),
        .valid(bursts_valid),
        .ready(bursts_ready),
        .idle(bursts_idle),
        .failed(bursts_failed)
    );
    card_keccak_writer_runs_skid skid (
        .clock(clock),
        .reset(reset),
        .i_data(i_data),
        .i_valid(i_valid),
        .i_ready(skid_i_ready),
        .o_data(skid_o_data),
        .o_valid(skid_o_valid),
        .o_ready(skid_o_ready)
    );
    wire unused = &{1'b0, m_axi_bid, t1[127:8]};
endmodule

module card_keccak_writer (
    input wire clock,
    input wire reset,
    input wire forget,
    input wire start,
    input wire [63:0] address,
    input wire [31:0] beats,
    output wire idle,
    output wire failed,
    output wire drained,
    input wire [511:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire m_axi_awid,
    output wire [63:0] m_axi_awaddr,
    output wire [7:0] m_axi_awlen,
    output wire [2:0] m_axi_awsize,
    output wire [1:0] m_axi_awburst,
    output wire m_axi_awvalid,
    output wire [511:0] m_axi_wdata,
    output wire [63:0] m_axi_wstrb,
    output wire m_axi_wlast,
    output wire m_axi_wvalid,
    output wire m_axi_bready,
    input wire m_axi_awready,
    input wire m_axi_wready,
    input wire m_axi_bid,
    input wire [1:0] m_axi_bresp,
    input wire m_axi_bvalid
);
    wire runs_idle;
    wire runs_failed;
    wire runs_drained;
    wire runs_i_ready;
    wire runs_m_axi_awid;
    wire [63:0] runs_m_axi_awaddr;
    wire [7:0] runs_m_axi_awlen;
    wire [2:0] runs_m_axi_awsize;
    wire [1:0] runs_m_axi_awburst;
    wire runs_m_axi_awvalid;
    wire [511:0] runs_m_axi_wdata;
    wire [63:0] runs_m_axi_wstrb;
    wire runs_m_axi_wlast;
    wire runs_m_axi_wvalid;
    wire runs_m_axi_bready;
    assign idle = runs_idle;
    assign failed = runs_failed;
    assign drained = runs_drained;
    assign i_ready = runs_i_ready;
    assign m_axi_awid = runs_m_axi_awid;
    assign m_axi_awaddr = runs_m_axi_awaddr;
    assign m_axi_awlen = runs_m_axi_awlen;
    assign m_axi_awsize = runs_m_axi_awsize;
    assign m_axi_awburst = runs_m_axi_awburst;
    assign m_axi_awvalid = runs_m_axi_awvalid;
    assign m_axi_wdata = runs_m_axi_wdata;
    assign m_axi_wstrb = runs_m_axi_wstrb;
    assign m_axi_wlast = runs_m_axi_wlast;
    assign m_axi_wvalid = runs_m_axi_wvalid;
    assign m_axi_bready = runs_m_axi_bready;
    card_keccak_writer_runs runs (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(start),
        .address(address),
        .beats(beats),
        .count_0(32'h1),
        .count_1(32'h1),
        .count_2(32'h1),
        .stride_0(64'h0),
        .stride_1(64'h0),
        .stride_2(64'h0),
        .idle(runs_idle),
        .failed(runs_failed),
        .drained(runs_drained),
        .i_data(i_data),
        .i_valid(i_valid),
        .i_ready(runs_i_ready),
        .m_axi_awid(runs_m_axi_awid),
        .m_axi_awaddr(runs_m_axi_awaddr),
        .m_axi_awlen(runs_m_axi_awlen),
        .m_axi_awsize(runs_m_axi_awsize),
        .m_axi_awburst(runs_m_axi_awburst),
        .m_axi_awvalid(runs_m_axi_awvalid),
        .m_axi_wdata(runs_m_axi_wdata),
        .m_axi_wstrb(runs_m_axi_wstrb),
        .m_axi_wlast(runs_m_axi_wlast),
        .m_axi_wvalid(runs_m_axi_wvalid),
        .m_axi_bready(runs_m_axi_bready),
        .m_axi_awready(m_axi_awready),
        .m_axi_wready(m_axi_wready),
        .m_axi_bid(m_axi_bid),
        .m_axi_bresp(m_axi_bresp),
        .m_axi_bvalid(m_axi_bvalid)
    );
endmodule

module card_keccak_sponge_buffer (
    input wire clock,
    input wire clear,
    input wire write,
    input wire close,
    input wire [4:0] index,
    input wire [63:0] word,
    output reg [1087:0] block
);
    initial block = 1088'h0;
    always @(posedge clock) begin
        if (clear) block <= 1088'h0;
        else begin
            if (write && index == 5'd0) block[63:0] <= word;
            if (write && index == 5'd1) block[127:64] <= word;
            if (write && index == 5'd2) block[191:128] <= word;
            if (write && index == 5'd3) block[255:192] <= word;
            if (write && index == 5'd4) block[319:256] <= word;
            if (write && index == 5'd5) block[383:320] <= word;
            if (write && index == 5'd6) block[447:384] <= word;
            if (write && index == 5'd7) block[511:448] <= word;
            if (write && index == 5'd8) block[575:512] <= word;
            if (write && index == 5'd9) block[639:576] <= word;
            if (write && index == 5'd10) block[703:640] <= word;
            if (write && index == 5'd11) block[767:704] <= word;
            if (write && index == 5'd12) block[831:768] <= word;
            if (write && index == 5'd13) block[895:832] <= word;
            if (write && index == 5'd14) block[959:896] <= word;
            if (write && index == 5'd15) block[1023:960] <= word;
            if (write && index == 5'd16) block[1087:1024] <= word;
            if (close) block[1087] <= 1'b1;
        end
    end
endmodule

module card_keccak_sponge_rounds (
    input wire [1599:0] state,
    input wire [4:0] index,
    output wire [1599:0] after
);
    function [63:0] constant0(input [4:0] k);
        case (k)
            5'd0: constant0 = 64'h0000000000000001;
            5'd1: constant0 = 64'h0000000000008082;
            5'd2: constant0 = 64'h800000000000808a;
            5'd3: constant0 = 64'h8000000080008000;
            5'd4: constant0 = 64'h000000000000808b;
            5'd5: constant0 = 64'h0000000080000001;
            5'd6: constant0 = 64'h8000000080008081;
            5'd7: constant0 = 64'h8000000000008009;
            5'd8: constant0 = 64'h000000000000008a;
            5'd9: constant0 = 64'h0000000000000088;
            5'd10: constant0 = 64'h0000000080008009;
            5'd11: constant0 = 64'h000000008000000a;
            5'd12: constant0 = 64'h000000008000808b;
            5'd13: constant0 = 64'h800000000000008b;
            5'd14: constant0 = 64'h8000000000008089;
            5'd15: constant0 = 64'h8000000000008003;
            5'd16: constant0 = 64'h8000000000008002;
            5'd17: constant0 = 64'h8000000000000080;
            5'd18: constant0 = 64'h000000000000800a;
            5'd19: constant0 = 64'h800000008000000a;
            5'd20: constant0 = 64'h8000000080008081;
            5'd21: constant0 = 64'h8000000000008080;
            5'd22: constant0 = 64'h0000000080000001;
            5'd23: constant0 = 64'h8000000080008008;
            default: constant0 = 64'h0;
        endcase
    endfunction
    wire [63:0] rc0 = constant0(index);
    wire [1599:0] s0;
    keccak_round round0 (.a(state), .rc(rc0), .b(s0));
    assign after = s0;
endmodule

module card_keccak_sponge (
    input wire clock,
    input wire reset,
    input wire [63:0] input_data,
    input wire [3:0] input_bytes,
    input wire input_last,
    input wire input_valid,
    output wire input_ready,
    output wire [255:0] output_data,
    output wire output_valid,
    input wire output_ready
);
    localparam [4:0] last_count = 5'h17;
    localparam [63:0] one = 64'h1;
    localparam [4:0] top_word = 5'h10;
    wire [1087:0] buffer_block;
    reg [4:0] index_q;
    reg full_q;
    reg closes_q;
    reg pad_q;
    reg [1599:0] state_q;
    reg [4:0] count_q;
    reg busy_q;
    reg closing_q;
    reg result_q;
    wire [1599:0] rounds_after;
    assign input_ready = ~full_q & ~pad_q;
    assign output_data = state_q[255:0];
    assign output_valid = result_q;
    wire load = full_q & ~busy_q & (~result_q | output_ready);
    wire buffer_clear = reset | load;
    wire add_pad = pad_q & ~full_q;
    wire take = input_valid & input_ready;
    wire buffer_write = take | add_pad;
    wire t1 = take & input_last;
    wire end_2 = add_pad | (t1 & ~input_bytes[3]);
    wire [63:0] marker = one << ({3'h0, input_bytes} << 3);
    wire [63:0] word = pad_q ? one :
        input_last ? ((input_data & (marker - 64'h1)) | marker) :
        input_data;
    wire [4:0] index_d = load ? 5'h0 :
        buffer_write ? (index_q + 5'h1) :
        index_q;
    wire full_d = load ? 1'h0 :
        buffer_write ? (end_2 | (index_q == top_word)) :
        full_q;
    wire closes_d = buffer_write ? end_2 :
        closes_q;
    wire pad_d = buffer_write ? (t1 & input_bytes[3]) :
        pad_q;
    wire [1599:0] state_d = load ? (closing_q ? {512'h0, buffer_block} : ({512'h0, buffer_block} ^ state_q)) :
        busy_q ? rounds_after :
        state_q;
    wire [4:0] count_d = load ? 5'h0 :
        busy_q ? (count_q + 5'h1) :
        count_q;
    wire t2 = busy_q & (count_q == last_count);
    wire busy_d = load ? 1'h1 :
        t2 ? 1'h0 :
        busy_q;
    wire closing_d = load ? closes_q :
        closing_q;
    wire t3 = output_ready ? 1'h0 :
        result_q;
    wire result_d = load ? t3 :
        t2 ? closing_q :
        t3;
    initial begin
        index_q = 5'h0;
        full_q = 1'h0;
        closes_q = 1'h0;
        pad_q = 1'h0;
        state_q = 1600'h0;
        count_q = 5'h0;
        busy_q = 1'h0;
        closing_q = 1'h1;
        result_q = 1'h0;
    end
    always @(posedge clock) begin
        state_q <= state_d;
    end
    always @(posedge clock)
        if (reset) begin
            index_q <= 5'h0;
            full_q <= 1'h0;
            closes_q <= 1'h0;
            pad_q <= 1'h0;
            count_q <= 5'h0;
            busy_q <= 1'h0;
            closing_q <= 1'h1;
            result_q <= 1'h0;
        end else begin
            index_q <= index_d;
            full_q <= full_d;
            closes_q <= closes_d;
            pad_q <= pad_d;
            count_q <= count_d;
            busy_q <= busy_d;
            closing_q <= closing_d;
            result_q <= result_d;
        end
    card_keccak_sponge_buffer buffer (
        .clock(clock),
        .clear(buffer_clear),
        .write(buffer_write),
        .close(end_2),
        .index(index_q),
        .word(word),
        .block(buffer_block)
    );
    card_keccak_sponge_rounds rounds (
        .state(state_q),
        .index(count_q),
        .after(rounds_after)
    );
endmodule

module card_keccak_beats (
    input wire clock,
    input wire [31:0] a,
    input wire [31:0] b,
    output wire [63:0] result
);
    reg [31:0] low_q;
    reg [31:0] high_q;
    reg [31:0] mixed_0_q;
    reg [31:0] mixed_1_q;
    reg [63:0] sum_q;
    assign result = sum_q;
    wire [31:0] low_d = {16'h0, a[15:0]} * {16'h0, b[15:0]};
    wire [31:0] high_d = {16'h0, a[31:16]} * {16'h0, b[31:16]};
    wire [31:0] mixed_0_d = {16'h0, a[15:0]} * {16'h0, b[31:16]};
    wire [31:0] mixed_1_d = {16'h0, a[31:16]} * {16'h0, b[15:0]};
    wire [63:0] sum_d = ({32'h0, low_q} | ({32'h0, high_q} << 32)) + ({31'h0, {1'h0, mixed_0_q} + {1'h0, mixed_1_q}} << 16);
    initial begin
        low_q = 32'h0;
        high_q = 32'h0;
        mixed_0_q = 32'h0;
        mixed_1_q = 32'h0;
        sum_q = 64'h0;
    end
    always @(posedge clock) begin
        low_q <= low_d;
        high_q <= high_d;
        mixed_0_q <= mixed_0_d;
        mixed_1_q <= mixed_1_d;
        sum_q <= sum_d;
    end
endmodule

module card_keccak (
    input wire clock,
    input wire reset,
    input wire forget,
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
    output wire m_axi_in_arid,
    output wire [63:0] m_axi_in_araddr,
    output wire [7:0] m_axi_in_arlen,
    output wire [2:0] m_axi_in_arsize,
    output wire [1:0] m_axi_in_arburst,
    output wire m_axi_in_arvalid,
    output wire m_axi_in_rready,
    input wire m_axi_in_arready,
    input wire m_axi_in_rid,
    input wire [511:0] m_axi_in_rdata,
    input wire [1:0] m_axi_in_rresp,
    input wire m_axi_in_rlast,
    input wire m_axi_in_rvalid,
    output wire m_axi_out_awid,
    output wire [63:0] m_axi_out_awaddr,
    output wire [7:0] m_axi_out_awlen,
    output wire [2:0] m_axi_out_awsize,
    output wire [1:0] m_axi_out_awburst,
    output wire m_axi_out_awvalid,
    output wire [511:0] m_axi_out_wdata,
    output wire [63:0] m_axi_out_wstrb,
    output wire m_axi_out_wlast,
    output wire m_axi_out_wvalid,
    output wire m_axi_out_bready,
    input wire m_axi_out_awready,
    input wire m_axi_out_wready,
    input wire m_axi_out_bid,
    input wire [1:0] m_axi_out_bresp,
    input wire m_axi_out_bvalid,
    output wire irq
);
    wire frame_bus_awready;
    wire frame_bus_wready;
    wire [1:0] frame_bus_bresp;
    wire frame_bus_bvalid;
    wire frame_bus_arready;
    wire [31:0] frame_bus_rdata;
    wire [1:0] frame_bus_rresp;
    wire frame_bus_rvalid;
    wire frame_irq;
    wire [63:0] frame_arguments_0;
    wire [63:0] frame_arguments_1;
    wire [63:0] frame_arguments_2;
    wire [63:0] frame_arguments_3;
    wire frame_go;
    wire frame_accept;
    wire reader_idle;
    wire reader_failed;
    wire reader_drained;
    wire reader_m_axi_arid;
    wire [63:0] reader_m_axi_araddr;
    wire [7:0] reader_m_axi_arlen;
    wire [2:0] reader_m_axi_arsize;
    wire [1:0] reader_m_axi_arburst;
    wire reader_m_axi_arvalid;
    wire reader_m_axi_rready;
    wire [511:0] reader_o_data;
    wire reader_o_valid;
    wire writer_idle;
    wire writer_failed;
    wire writer_drained;
    wire writer_i_ready;
    wire writer_m_axi_awid;
    wire [63:0] writer_m_axi_awaddr;
    wire [7:0] writer_m_axi_awlen;
    wire [2:0] writer_m_axi_awsize;
    wire [1:0] writer_m_axi_awburst;
    wire writer_m_axi_awvalid;
    wire [511:0] writer_m_axi_wdata;
    wire [63:0] writer_m_axi_wstrb;
    wire writer_m_axi_wlast;
    wire writer_m_axi_wvalid;
    wire writer_m_axi_bready;
    wire sponge_input_ready;
    wire [255:0] sponge_output_data;
    wire sponge_output_valid;
    reg [31:0] count_0_q;
    reg [31:0] count_1_q;
    reg [31:0] count_2_q;
    reg [31:0] bytes_0_q;
    reg [31:0] bytes_1_q;
    reg [31:0] bytes_2_q;
    reg [26:0] message_beats_q;
    wire [63:0] beats_result;
    reg begins_q;
    reg [31:0] message_bytes_q;
    reg [511:0] beat_q;
    reg [3:0] words_q;
    reg [31:0] rest_q;
    reg [31:0] digests_q;
    reg [255:0] first_q;
    reg first_held_q;
    assign s_axi_control_awready = frame_bus_awready;
    assign s_axi_control_wready = frame_bus_wready;
    assign s_axi_control_bresp = frame_bus_bresp;
    assign s_axi_control_bvalid = frame_bus_bvalid;
    assign s_axi_control_arready = frame_bus_arready;
    assign s_axi_control_rdata = frame_bus_rdata;
    assign s_axi_control_rresp = frame_bus_rresp;
    assign s_axi_control_rvalid = frame_bus_rvalid;
    assign m_axi_in_arid = reader_m_axi_arid;
    assign m_axi_in_araddr = reader_m_axi_araddr;
    assign m_axi_in_arlen = reader_m_axi_arlen;
    assign m_axi_in_arsize = reader_m_axi_arsize;
    assign m_axi_in_arburst = reader_m_axi_arburst;
    assign m_axi_in_arvalid = reader_m_axi_arvalid;
    assign m_axi_in_rready = reader_m_axi_rready;
    assign m_axi_out_awid = writer_m_axi_awid;
    assign m_axi_out_awaddr = writer_m_axi_awaddr;
    assign m_axi_out_awlen = writer_m_axi_awlen;
    assign m_axi_out_awsize = writer_m_axi_awsize;
    assign m_axi_out_awburst = writer_m_axi_awburst;
    assign m_axi_out_awvalid = writer_m_axi_awvalid;
    assign m_axi_out_wdata = writer_m_axi_wdata;
    assign m_axi_out_wstrb = writer_m_axi_wstrb;
    assign m_axi_out_wlast = writer_m_axi_wlast;
    assign m_axi_out_wvalid = writer_m_axi_wvalid;
    assign m_axi_out_bready = writer_m_axi_bready;
    assign irq = frame_irq;
    wire frame_valid = ~(|beats_result[63:32]);
    wire frame_finished = ~begins_q & reader_idle & writer_idle & ~(|digests_q);
    wire frame_drained = reader_drained & writer_drained;
    wire [31:0] reader_beats = beats_result[31:0];
    wire last = ~(|rest_q[31:3]) | (rest_q == 32'h8);
    wire sponge_input_valid = words_q != 4'h0;
    wire given = sponge_input_valid & sponge_input_ready;
    wire wanted = (words_q == 4'h0) | (given & (last | (words_q == 4'h1)));
    wire [31:0] writer_beats = (count_2_q >> 1) + {31'h0, count_2_q[0]};
    wire [511:0] writer_i_data = first_held_q ? ({256'h0, first_q} | ({256'h0, sponge_output_data} << 256)) :
        {256'h0, sponge_output_data};
    wire completes = first_held_q | (digests_q == 32'h1);
    wire writer_i_valid = sponge_output_valid & completes;
    wire [63:0] sponge_input_data = beat_q[63:0];
    wire [3:0] sponge_input_bytes = rest_q[3:0];
    wire t1 = ~completes;
    wire sponge_output_ready = t1 | writer_i_ready;
    wire [31:0] count_0_d = frame_arguments_2[31:0];
    wire [31:0] rounded = frame_arguments_3[31:0];
    wire [26:0] message_beats_d = ((|frame_arguments_3[5:0]) | ~(|rounded)) ? ({1'h0, frame_arguments_3[31:6]} + 27'h1) :
        {1'h0, frame_arguments_3[31:6]};
    wire [31:0] beats_a = {5'h0, message_beats_q};
    wire [31:0] message_bytes_d = frame_accept ? bytes_2_q :
        message_bytes_q;
    wire t2 = wanted & reader_o_valid;
    wire [511:0] beat_d = t2 ? reader_o_data :
        given ? (beat_q >> 64) :
        beat_q;
    wire [3:0] words_d = t2 ? 4'h8 :
        given ? (last ? 4'h0 : (words_q - 4'h1)) :
        words_q;
    wire [31:0] rest_d = frame_accept ? bytes_2_q :
        given ? (last ? message_bytes_q : (rest_q - 32'h8)) :
        rest_q;
    wire taken = sponge_output_valid & sponge_output_ready;
    wire [31:0] digests_d = frame_accept ? count_2_q :
        taken ? (digests_q - 32'h1) :
        digests_q;
    wire [255:0] first_d = taken ? sponge_output_data :
        first_q;
    wire first_held_d = taken ? t1 :
        first_held_q;
    initial begin
        count_0_q = 32'h0;
        count_1_q = 32'h0;
        count_2_q = 32'h0;
        bytes_0_q = 32'h0;
        bytes_1_q = 32'h0;
        bytes_2_q = 32'h0;
        message_beats_q = 27'h0;
        begins_q = 1'h0;
        message_bytes_q = 32'h0;
        beat_q = 512'h0;
        words_q = 4'h0;
        rest_q = 32'h0;
        digests_q = 32'h0;
        first_q = 256'h0;
        first_held_q = 1'h0;
    end
    always @(posedge clock) begin
        count_0_q <= count_0_d;
        count_1_q <= count_0_q;
        count_2_q <= count_1_q;
        bytes_0_q <= rounded;
        bytes_1_q <= bytes_0_q;
        bytes_2_q <= bytes_1_q;
        message_beats_q <= message_beats_d;
        message_bytes_q <= message_bytes_d;
        beat_q <= beat_d;
        rest_q <= rest_d;
        first_q <= first_d;
    end
    always @(posedge clock)
        if (reset) begin
            begins_q <= 1'h0;
            words_q <= 4'h0;
            digests_q <= 32'h0;
            first_held_q <= 1'h0;
        end else begin
            begins_q <= frame_go;
            words_q <= words_d;
            digests_q <= digests_d;
            first_held_q <= first_held_d;
        end
    card_keccak_frame frame (
        .clock(clock),
        .reset(reset),
        .bus_awaddr(s_axi_control_awaddr),
        .bus_awprot(s_axi_control_awprot),
        .bus_awvalid(s_axi_control_awvalid),
        .bus_wdata(s_axi_control_wdata),
        .bus_wstrb(s_axi_control_wstrb),
        .bus_wvalid(s_axi_control_wvalid),
        .bus_bready(s_axi_control_bready),
        .bus_araddr(s_axi_control_araddr),
        .bus_arprot(s_axi_control_arprot),
        .bus_arvalid(s_axi_control_arvalid),
        .bus_rready(s_axi_control_rready),
        .bus_awready(frame_bus_awready),
        .bus_wready(frame_bus_wready),
        .bus_bresp(frame_bus_bresp),
        .bus_bvalid(frame_bus_bvalid),
        .bus_arready(frame_bus_arready),
        .bus_rdata(frame_bus_rdata),
        .bus_rresp(frame_bus_rresp),
        .bus_rvalid(frame_bus_rvalid),
        .irq(frame_irq),
        .arguments_0(frame_arguments_0),
        .arguments_1(frame_arguments_1),
        .arguments_2(frame_arguments_2),
        .arguments_3(frame_arguments_3),
        .go(frame_go),
        .decides(begins_q),
        .valid(frame_valid),
        .accept(frame_accept),
        .finished(frame_finished),
        .drained(frame_drained),
        .failed_0(reader_failed),
        .failed_1(writer_failed)
    );
    card_keccak_reader reader (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(frame_arguments_0),
        .beats(reader_beats),
        .idle(reader_idle),
        .failed(reader_failed),
        .drained(reader_drained),
        .m_axi_arid(reader_m_axi_arid),
        .m_axi_araddr(reader_m_axi_araddr),
        .m_axi_arlen(reader_m_axi_arlen),
        .m_axi_arsize(reader_m_axi_arsize),
        .m_axi_arburst(reader_m_axi_arburst),
        .m_axi_arvalid(reader_m_axi_arvalid),
        .m_axi_rready(reader_m_axi_rready),
        .m_axi_arready(m_axi_in_arready),
        .m_axi_rid(m_axi_in_rid),
        .m_axi_rdata(m_axi_in_rdata),
        .m_axi_rresp(m_axi_in_rresp),
        .m_axi_rlast(m_axi_in_rlast),
        .m_axi_rvalid(m_axi_in_rvalid),
        .o_data(reader_o_data),
        .o_valid(reader_o_valid),
        .o_ready(wanted)
    );
    card_keccak_writer writer (
        .clock(clock),
        .reset(reset),
        .forget(forget),
        .start(frame_accept),
        .address(frame_arguments_1),
        .beats(writer_beats),
        .idle(writer_idle),
        .failed(writer_failed),
        .drained(writer_drained),
        .i_data(writer_i_data),
        .i_valid(writer_i_valid),
        .i_ready(writer_i_ready),
        .m_axi_awid(writer_m_axi_awid),
        .m_axi_awaddr(writer_m_axi_awaddr),
        .m_axi_awlen(writer_m_axi_awlen),
        .m_axi_awsize(writer_m_axi_awsize),
        .m_axi_awburst(writer_m_axi_awburst),
        .m_axi_awvalid(writer_m_axi_awvalid),
        .m_axi_wdata(writer_m_axi_wdata),
        .m_axi_wstrb(writer_m_axi_wstrb),
        .m_axi_wlast(writer_m_axi_wlast),
        .m_axi_wvalid(writer_m_axi_wvalid),
        .m_axi_bready(writer_m_axi_bready),
        .m_axi_awready(m_axi_out_awready),
        .m_axi_wready(m_axi_out_wready),
        .m_axi_bid(m_axi_out_bid),
        .m_axi_bresp(m_axi_out_bresp),
        .m_axi_bvalid(m_axi_out_bvalid)
    );
    card_keccak_sponge sponge (
        .clock(clock),
        .reset(reset),
        .input_data(sponge_input_data),
        .input_bytes(sponge_input_bytes),
        .input_last(last),
        .input_valid(sponge_input_valid),
        .input_ready(sponge_input_ready),
        .output_data(sponge_output_data),
        .output_valid(sponge_output_valid),
        .output_ready(sponge_output_ready)
    );
    card_keccak_beats beats (
        .clock(clock),
        .a(beats_a),
        .b(count_0_q),
        .result(beats_result)
    );
    wire unused = &{1'b0, frame_arguments_2[63:32], frame_arguments_3[63:32]};
endmodule

// One round of Keccak-f[1600]: theta, rho, pi, chi, iota.
module keccak_round (
    input wire [1599:0] a,
    input wire [63:0] rc,
    output wire [1599:0] b
);
    function [1599:0] keccak(input [1599:0] lanes, input [63:0] iota);
        reg [63:0] a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, c0, c1, c2, c3, c4, d0, d1, d2, d3, d4, e0, b0, e1, b10, e2, b20, e3, b5, e4, b15, e5, b16, e6, b1, e7, b11, e8, b21, e9, b6, e10, b7, e11, b17, e12, b2, e13, b12, e14, b22, e15, b23, e16, b8, e17, b18, e18, b3, e19, b13, e20, b14, e21, b24, e22, b9, e23, b19, e24, b4;
        begin
            a0 = lanes[63:0];
            a1 = lanes[127:64];
            a2 = lanes[191:128];
            a3 = lanes[255:192];
            a4 = lanes[319:256];
            a5 = lanes[383:320];
            a6 = lanes[447:384];
            a7 = lanes[511:448];
            a8 = lanes[575:512];
            a9 = lanes[639:576];
            a10 = lanes[703:640];
            a11 = lanes[767:704];
            a12 = lanes[831:768];
            a13 = lanes[895:832];
            a14 = lanes[959:896];
            a15 = lanes[1023:960];
            a16 = lanes[1087:1024];
            a17 = lanes[1151:1088];
            a18 = lanes[1215:1152];
            a19 = lanes[1279:1216];
            a20 = lanes[1343:1280];
            a21 = lanes[1407:1344];
            a22 = lanes[1471:1408];
            a23 = lanes[1535:1472];
            a24 = lanes[1599:1536];
            c0 = a0 ^ a5 ^ a10 ^ a15 ^ a20;
            c1 = a1 ^ a6 ^ a11 ^ a16 ^ a21;
            c2 = a2 ^ a7 ^ a12 ^ a17 ^ a22;
            c3 = a3 ^ a8 ^ a13 ^ a18 ^ a23;
            c4 = a4 ^ a9 ^ a14 ^ a19 ^ a24;
            d0 = c4 ^ {c1[62:0], c1[63]};
            d1 = c0 ^ {c2[62:0], c2[63]};
            d2 = c1 ^ {c3[62:0], c3[63]};
            d3 = c2 ^ {c4[62:0], c4[63]};
            d4 = c3 ^ {c0[62:0], c0[63]};
            e0 = a0 ^ d0;
            b0 = e0;
            e1 = a1 ^ d1;
            b10 = {e1[62:0], e1[63]};
            e2 = a2 ^ d2;
            b20 = {e2[1:0], e2[63:2]};
            e3 = a3 ^ d3;
            b5 = {e3[35:0], e3[63:36]};
            e4 = a4 ^ d4;
            b15 = {e4[36:0], e4[63:37]};
            e5 = a5 ^ d0;
            b16 = {e5[27:0], e5[63:28]};
            e6 = a6 ^ d1;
            b1 = {e6[19:0], e6[63:20]};
            e7 = a7 ^ d2;
            b11 = {e7[57:0], e7[63:58]};
            e8 = a8 ^ d3;
            b21 = {e8[8:0], e8[63:9]};
            e9 = a9 ^ d4;
            b6 = {e9[43:0], e9[63:44]};
            e10 = a10 ^ d0;
            b7 = {e10[60:0], e10[63:61]};
            e11 = a11 ^ d1;
            b17 = {e11[53:0], e11[63:54]};
            e12 = a12 ^ d2;
            b2 = {e12[20:0], e12[63:21]};
            e13 = a13 ^ d3;
            b12 = {e13[38:0], e13[63:39]};
            e14 = a14 ^ d4;
            b22 = {e14[24:0], e14[63:25]};
            e15 = a15 ^ d0;
            b23 = {e15[22:0], e15[63:23]};
            e16 = a16 ^ d1;
            b8 = {e16[18:0], e16[63:19]};
            e17 = a17 ^ d2;
            b18 = {e17[48:0], e17[63:49]};
            e18 = a18 ^ d3;
            b3 = {e18[42:0], e18[63:43]};
            e19 = a19 ^ d4;
            b13 = {e19[55:0], e19[63:56]};
            e20 = a20 ^ d0;
            b14 = {e20[45:0], e20[63:46]};
            e21 = a21 ^ d1;
            b24 = {e21[61:0], e21[63:62]};
            e22 = a22 ^ d2;
            b9 = {e22[2:0], e22[63:3]};
            e23 = a23 ^ d3;
            b19 = {e23[7:0], e23[63:8]};
            e24 = a24 ^ d4;
            b4 = {e24[49:0], e24[63:50]};
            keccak[63:0] = b0 ^ (~b1 & b2) ^ iota;
            keccak[127:64] = b1 ^ (~b2 & b3);
            keccak[191:128] = b2 ^ (~b3 & b4);
            keccak[255:192] = b3 ^ (~b4 & b0);
            keccak[319:256] = b4 ^ (~b0 & b1);
            keccak[383:320] = b5 ^ (~b6 & b7);
            keccak[447:384] = b6 ^ (~b7 & b8);
            keccak[511:448] = b7 ^ (~b8 & b9);
            keccak[575:512] = b8 ^ (~b9 & b5);
            keccak[639:576] = b9 ^ (~b5 & b6);
            keccak[703:640] = b10 ^ (~b11 & b12);
            keccak[767:704] = b11 ^ (~b12 & b13);
            keccak[831:768] = b12 ^ (~b13 & b14);
            keccak[895:832] = b13 ^ (~b14 & b10);
            keccak[959:896] = b14 ^ (~b10 & b11);
            keccak[1023:960] = b15 ^ (~b16 & b17);
            keccak[1087:1024] = b16 ^ (~b17 & b18);
            keccak[1151:1088] = b17 ^ (~b18 & b19);
            keccak[1215:1152] = b18 ^ (~b19 & b15);
            keccak[1279:1216] = b19 ^ (~b15 & b16);
            keccak[1343:1280] = b20 ^ (~b21 & b22);
            keccak[1407:1344] = b21 ^ (~b22 & b23);
            keccak[1471:1408] = b22 ^ (~b23 & b24);
            keccak[1535:1472] = b23 ^ (~b24 & b20);
            keccak[1599:1536] = b24 ^ (~b20 & b21);
        end
    endfunction
    assign b = keccak(a, rc);
endmodule
