    // Bursts begun, sent and answered, counted modulo more than may be under way, and the length of the chosen ones.
    reg [5:0] opened = 0, ended = 0, answered = 0;
    reg [7:0] beat = 0, chosen_less_one;
    (* anyconst *) wire [5:0] chosen;
    wire [5:0] unsent = opened - ended, under_way = opened - answered;
    wire moves = m_axi_wvalid && m_axi_wready;
    always @(posedge clock) begin
        opened <= reset ? 0 : opened + bursts_begun;
        ended <= reset ? 0 : ended + (moves && m_axi_wlast);
        answered <= reset ? 0 : answered + m_axi_bvalid;
        beat <= reset || moves && m_axi_wlast ? 0 : beat + moves;
        if (bursts_begun && opened == chosen) chosen_less_one <= bursts_begun_length;
    end
    always @* begin
        assume (!(m_axi_bvalid && answered == ended));
        // Beats belong to the oldest burst that is not all sent, and the last of them is marked.
        if (m_axi_wvalid) assert (unsent != 0);
        if (m_axi_wvalid && ended == chosen) assert (m_axi_wlast == (beat == chosen_less_one));
        if (unsent != 0 && ended == chosen) assert (beat <= chosen_less_one);
        cover (m_axi_wvalid && m_axi_wlast && beat == 2 && unsent == 2);
    end
`ifdef INDUCTION
    (* hierconn *) wire [4:0] \bursts.under_way ;
    wire [5:0] behind = opened - chosen - 1;
    always @* begin
        assert (unsent <= under_way && under_way <= 16 && \bursts.under_way == under_way);
        assert (open_q == unsent && place_q == beat);
        if (behind < unsent) assert (8'(lengths_q >> 8 * behind) == chosen_less_one);
        if (unsent == 0) assert (beat == 0);
    end
`endif
