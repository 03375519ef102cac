-- description: firms in depth: contacts, 资质荣誉, yearly figures, dated relations, views
-- min_reader: 1
--
-- Money of a firm is an exact decimal of 万元 as text, '' when it is not known: a missing figure
-- is not zero, and sums are made in exact arithmetic above SQL.

ALTER TABLE enterprise ADD COLUMN former_codes {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE enterprise ADD COLUMN legal_person {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE enterprise ADD COLUMN founded_on {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE enterprise ADD COLUMN capital {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE enterprise ADD COLUMN capital_currency {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE enterprise ADD COLUMN size_class {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE enterprise ADD COLUMN main_product {{text}} NOT NULL DEFAULT ''
-- ;;
ALTER TABLE enterprise ADD COLUMN chain_leader {{bool}} NOT NULL DEFAULT 0
-- ;;
ALTER TABLE enterprise ADD COLUMN tags {{text}} NOT NULL DEFAULT ''
-- ;;
CREATE INDEX enterprise_phone ON enterprise (phone) WHERE deleted = 0 AND phone <> ''
-- ;;
CREATE INDEX enterprise_address ON enterprise (address) WHERE deleted = 0 AND address <> ''
-- ;;
CREATE INDEX enterprise_chain ON enterprise (chain) WHERE deleted = 0 AND chain <> ''
-- ;;
CREATE INDEX enterprise_tags ON enterprise (tags) WHERE deleted = 0 AND tags <> ''
-- ;;
ALTER TABLE recognition ADD COLUMN review {{bool}} NOT NULL DEFAULT 0
-- ;;
ALTER TABLE recognition ADD COLUMN announced_on {{text}} NOT NULL DEFAULT ''
-- ;;
CREATE TABLE contact (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    name {{text}} NOT NULL,
    post {{text}} NOT NULL DEFAULT '',
    phone {{text}} NOT NULL DEFAULT '',
    note {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX contact_enterprise ON contact (enterprise)
-- ;;
CREATE INDEX contact_phone ON contact (phone)
-- ;;
-- 注册地, 纳税关系, 统计关系: each ends on its own day, and any of them may.
CREATE TABLE affiliation (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    kind {{text}} NOT NULL,
    place {{text}} NOT NULL,
    note {{text}} NOT NULL DEFAULT '',
    from_date {{text}} NOT NULL DEFAULT '',
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX affiliation_enterprise ON affiliation (enterprise, kind, from_date)
-- ;;
-- 公示: proposed for a title, not yet holding it; never counted.
CREATE TABLE nomination (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    tier {{text}} NOT NULL,
    on_date {{text}} NOT NULL,
    batch {{text}} NOT NULL DEFAULT '',
    document {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX nomination_enterprise ON nomination (enterprise, tier)
-- ;;
-- 孵化器, 产业园, 平台, 联盟 …: they bear a title without being a firm of the pool.
CREATE TABLE carrier (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    name {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    district {{text}} NOT NULL DEFAULT '',
    town {{text}} NOT NULL DEFAULT '',
    operator {{text}} NOT NULL DEFAULT '',
    note {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX carrier_district ON carrier (district, kind)
-- ;;
CREATE TABLE honour_kind (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    name {{text}} NOT NULL,
    family {{text}} NOT NULL DEFAULT '',
    active {{bool}} NOT NULL DEFAULT 1,
    {{business}}
) {{strict}}
-- ;;
-- One row for each 资质, 荣誉 or 成果; its bearer is a firm or a carrier.
CREATE TABLE honour (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL DEFAULT '',
    carrier {{text}} NOT NULL DEFAULT '',
    kind {{text}} NOT NULL,
    level {{text}} NOT NULL DEFAULT '',
    role {{text}} NOT NULL DEFAULT '',
    title {{text}} NOT NULL DEFAULT '',
    quantity {{int}} NOT NULL DEFAULT 1,
    on_date {{text}} NOT NULL DEFAULT '',
    until_date {{text}} NOT NULL DEFAULT '9999-12-31',
    document {{text}} NOT NULL DEFAULT '',
    evidence {{text}} NOT NULL DEFAULT '',
    note {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX honour_enterprise ON honour (enterprise, kind)
-- ;;
CREATE INDEX honour_carrier ON honour (carrier)
-- ;;
CREATE INDEX honour_kind_level ON honour (kind, level, on_date)
-- ;;
CREATE TABLE yearly_figure (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    enterprise {{text}} NOT NULL REFERENCES enterprise (id),
    year {{int}} NOT NULL,
    source {{text}} NOT NULL DEFAULT '',
    closed {{bool}} NOT NULL DEFAULT 0,
    revenue {{text}} NOT NULL DEFAULT '',
    main_revenue {{text}} NOT NULL DEFAULT '',
    net_profit {{text}} NOT NULL DEFAULT '',
    total_assets {{text}} NOT NULL DEFAULT '',
    total_liabilities {{text}} NOT NULL DEFAULT '',
    rd_expense {{text}} NOT NULL DEFAULT '',
    equity_in {{text}} NOT NULL DEFAULT '',
    output_value {{text}} NOT NULL DEFAULT '',
    tax_paid {{text}} NOT NULL DEFAULT '',
    employees {{text}} NOT NULL DEFAULT '',
    rd_staff {{text}} NOT NULL DEFAULT '',
    market_share {{text}} NOT NULL DEFAULT '',
    dev_eval_score {{text}} NOT NULL DEFAULT '',
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX yearly_figure_enterprise ON yearly_figure (enterprise, year)
-- ;;
-- Two firms a person looked at and found to be two.
CREATE TABLE distinct_pair (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    first {{text}} NOT NULL REFERENCES enterprise (id),
    second {{text}} NOT NULL REFERENCES enterprise (id),
    {{business}}
) {{strict}}
-- ;;
CREATE INDEX distinct_pair_first ON distinct_pair (first, second)
-- ;;
CREATE TABLE saved_view (
    no {{local_no}},
    id {{text}} NOT NULL UNIQUE,
    page {{text}} NOT NULL,
    owner {{text}} NOT NULL DEFAULT '',
    name {{text}} NOT NULL,
    content {{text}} NOT NULL,
    position {{int}} NOT NULL DEFAULT 0
) {{strict}}
-- ;;
CREATE INDEX saved_view_page ON saved_view (page, owner, position)
-- ;;
CREATE TABLE import_mapping (
    no {{local_no}},
    header {{text}} NOT NULL UNIQUE,
    content {{text}} NOT NULL,
    used_at {{text}} NOT NULL
) {{strict}}
-- ;;
CREATE TABLE import_run (
    no {{local_no}},
    file_hash {{text}} NOT NULL,
    file_name {{text}} NOT NULL,
    kind {{text}} NOT NULL,
    change_set {{text}} NOT NULL,
    imported_at {{text}} NOT NULL,
    summary {{text}} NOT NULL
) {{strict}}
-- ;;
CREATE INDEX import_run_hash ON import_run (file_hash)
-- ;;
-- sqlite:
CREATE VIRTUAL TABLE enterprise_pinyin USING fts5(syllables, columnsize=0, prefix='1 2', tokenize='unicode61 remove_diacritics 0')
-- postgres:
CREATE TABLE enterprise_pinyin (rowid BIGINT PRIMARY KEY, syllables TSVECTOR NOT NULL)
-- ;;
-- postgres:
CREATE INDEX enterprise_pinyin_syllables ON enterprise_pinyin USING GIN (syllables)
