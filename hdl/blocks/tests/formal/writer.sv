    // Bursts begun, sent and answered, counted modulo more than may be under way, and the length of the chosen ones.
    reg [5:0] opened = 0, ended = 0, answered = 0;
    reg [7:0] beat = 0, chosen_less_one;
    (* anyconst *) wire [5:0] chosen;
    wire [5:0] unsent = opened - ended, under_way = opened - answered;
    wire moves = m_axi_wvalid && m_axi_wready;
    always @(posedge clock) begin
        opened <= forget ? 0 : opened + bursts_begun;
        ended <= forget ? 0 : ended + (moves && m_axi_wlast);
        answered <= forget ? 0 : answered + m_axi_bvalid;
        beat <= forget || moves && m_axi_wlast ? 0 : beat + moves;
        if (bursts_begun && opened == chosen) chosen_less_one <= bursts_begun_length;
    end
    // Bursts that had begun when the reset came are ended without a byte that is written, and no other burst begins before.
    reg stale = 0;
    always @(posedge clock) stale <= !forget && (reset || stale && under_way != 0);
    always @* begin
        assume (!(m_axi_bvalid && answered == ended));
        assume (!(start && !idle));
        assume (!(forget && !reset));
        if (reset) assert (!m_axi_wvalid && !m_axi_awvalid);
        if (stale && m_axi_wvalid) assert (m_axi_wstrb == 0);
        if (!stale && m_axi_wvalid) assert (&m_axi_wstrb);
        if (stale && unsent != 0 && !reset) assert (m_axi_wvalid);
        if (stale) assert (!drained && !idle);
        assert (drained == !stale);
        if (drained && idle) assert (under_way == 0);
        cover (stale && m_axi_wvalid && m_axi_wlast && beat == 2);
        // Beats belong to the oldest burst that is not all sent, and the last of them is marked.
        if (m_axi_wvalid) assert (unsent != 0);
        if (m_axi_wvalid && ended == chosen) assert (m_axi_wlast == (beat == chosen_less_one));
        if (unsent != 0 && ended == chosen) assert (beat <= chosen_less_one);
        cover (m_axi_wvalid && m_axi_wlast && beat == 2 && unsent == 2);
    end
`ifdef INDUCTION
    (* hierconn *) wire [4:0] \bursts.under_way ;
    (* hierconn *) wire \bursts.left ;
    wire [5:0] behind = opened - chosen - 1;
    always @* begin
        assert (unsent <= under_way && under_way <= 16 && \bursts.under_way == under_way);
        assert (open_q == unsent && place_q == beat);
        assert (draining_q == stale);
        if (stale) assert (!\bursts.left );
        if (behind < unsent) assert (8'(lengths_q >> 8 * behind) == chosen_less_one);
        if (unsent == 0) assert (beat == 0);
    end
`endif
