#include "domain/firmrecordtext.h"
#include "domain/textfold.h"
#include "exchange/cellvalues.h"
#include "foundation/uuidv7.h"
#include "repositories/firmrecordrepository.h"
#include "services/firmfacts.h"
#include "services/firmrecordservice.h"
#include "services/ledgerrows.h"

#include <QCoreApplication>

#include <algorithm>

namespace peiyu {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HonourRows)
};

/// The kind of a carrier by its own name; 其他 where that says nothing.
QString carrierKindOf(const QString &name)
{
    const QStringList kinds = carrierKinds();
    for (const QString &kind : kinds) {
        if (name.contains(kind))
            return kind;
    }
    return kinds.last();
}

/// 资质台账: firm or carrier, kind, level, day, document.
class HonourRows final : public LedgerRows
{
public:
    static Result<std::unique_ptr<RowEngine>> make(const RowEngineContext &context)
    {
        std::unique_ptr<HonourRows> rows(new HonourRows(context));
        PEIYU_CHECK(rows->load());
        PEIYU_TRY(kinds, ownHonourKinds(context.connection));
        rows->m_ownKinds = std::move(kinds);
        PEIYU_TRY(carriers, RecordRepository<Carrier>::all(context.connection));
        for (const Carrier &carrier : carriers)
            rows->m_carriers.insert(foldedName(carrier.name), carrier.id);
        PEIYU_TRY(places, PlaceDirectory::load(context.connection));
        PEIYU_TRY(home, places.district(context.request.district));
        rows->m_home = home;
        return std::unique_ptr<RowEngine>(std::move(rows));
    }

    Result<> write(UnitOfWork &unit) override
    {
        if (m_newCarrier) {
            const QString key = foldedName(m_newCarrier->name);
            if (!m_entered.contains(key)) {
                const QString id = newUuid();
                PEIYU_CHECK(RecordRepository<Carrier>::apply(
                    unit, id, ChangeOp::Insert, RecordRepository<Carrier>::fields(*m_newCarrier)));
                m_entered.insert(key, id);
            }
            m_honour.carrier = m_entered.value(key);
        }
        const bool fresh = m_honour.id.isEmpty();
        return RecordRepository<Honour>::apply(unit, fresh ? newUuid() : m_honour.id,
                                               fresh ? ChangeOp::Insert : ChangeOp::Update,
                                               RecordRepository<Honour>::fields(m_honour));
    }

private:
    using LedgerRows::LedgerRows;

    Result<> decide(LedgerLine &line) override
    {
        m_newCarrier.reset();
        Honour honour;
        honour.enterprise = line.firm;
        PEIYU_TRY(present, RecordRepository<Honour>::ofEnterprise(context().connection, line.firm));
        return judge(line, honour, present);
    }

    bool namesOther(const TableRow &row) const override
    {
        const ColumnMapping &mapping = context().mapping;
        return mapping.has(ImportField::Carrier) &&
               !isBlankCell(row.cell(mapping.column(ImportField::Carrier)));
    }

    /// A 载体 known by name; a new one is entered when a person agrees.
    Result<bool> decideOther(LedgerLine &line, const EnterpriseRowDraft &draft) override
    {
        m_newCarrier.reset();
        const QString own = tidyText(line.text(ImportField::Carrier));
        const QString name = own.isEmpty() ? draft.name : own;
        Honour honour;
        honour.carrier = m_carriers.value(foldedName(name));
        QVector<Honour> present;
        if (!honour.carrier.isEmpty()) {
            PEIYU_TRY(found, honoursOfCarrier(context().connection, honour.carrier));
            present = found;
        }
        if (honour.carrier.isEmpty()) {
            if (own.isEmpty())
                return false;
            Carrier carrier;
            carrier.name = name;
            carrier.kind = carrierKindOf(name);
            carrier.district = m_home;
            m_newCarrier = carrier;
            honour.carrier = name; // stands for the id it will have
            line.verdict.doubt(
                ImportField::Carrier,
                Text::tr("载体“%1”没有登记，勾选则登记为%2").arg(name, carrier.kind));
        }
        line.verdict.row.name = name;
        PEIYU_CHECK(judge(line, honour, present));
        return true;
    }

    Result<> judge(LedgerLine &line, Honour honour, const QVector<Honour> &present)
    {
        if (!readRow(line, honour))
            return {};
        const auto checked = checkedHonour(honour);
        if (!checked) {
            line.verdict.takeError(checked.error());
            return {};
        }
        m_honour = *checked;
        if (isRepeated(line, keyOf(m_honour) + m_honour.carrier))
            return {};
        const auto known = std::find_if(present.begin(), present.end(), [&](const Honour &other) {
            return keyOf(other) == keyOf(m_honour);
        });
        if (known == present.end()) {
            line.verdict.row.outcome = RowOutcome::Added;
            line.verdict.change(Text::tr("资质荣誉"), {}, honourText(m_honour));
            return {};
        }
        merge(line, *known);
        return {};
    }

    /// What is here already is filled where it is empty; what differs is asked about.
    void merge(LedgerLine &line, const Honour &known)
    {
        if (context().request.appendOnly) { // 追加 changes nothing that is here
            line.verdict.row.outcome = RowOutcome::Unchanged;
            return;
        }
        const Honour found = m_honour;
        m_honour = known;
        RowVerdict &verdict = line.verdict;
        if (verdict.takes(ImportField::Document, known.document, found.document))
            m_honour.document = found.document;
        if (verdict.takes(ImportField::Note, known.note, found.note))
            m_honour.note = found.note;
        if (verdict.takes(ImportField::ValidUntil, dayText(known.until), dayText(found.until)))
            m_honour.until = found.until;
        const QString quantity = m_saysQuantity ? QString::number(found.quantity) : QString();
        if (verdict.takes(ImportField::Quantity, QString::number(known.quantity), quantity))
            m_honour.quantity = found.quantity;
        line.verdict.row.outcome =
            line.verdict.row.changes.isEmpty() ? RowOutcome::Unchanged : RowOutcome::Updated;
    }

    bool readRow(LedgerLine &line, Honour &honour)
    {
        const QString words = tidyText(line.text(ImportField::HonourKindWord));
        QString level = tidyText(line.text(ImportField::HonourLevelWord));
        QString fromKind;
        honour.kind = honourKindOf(words, m_ownKinds, &fromKind);
        if (honour.kind.isEmpty()) {
            line.verdict.refuse(
                ImportField::HonourKindWord,
                words.isEmpty()
                    ? Text::tr("没有写资质类别，请填写")
                    : Text::tr("不认识的资质类别“%1”，请先在资质类别中添加").arg(words));
            return false;
        }
        if (level.isEmpty())
            level = fromKind;
        honour.level = honourLevelFromWords(level);
        if (!level.isEmpty() && !honour.level)
            line.verdict.warn(ImportField::HonourLevelWord,
                              Text::tr("不认识的级别“%1”，没有采用").arg(level));
        honour.title = tidyText(line.text(ImportField::HonourTitle));
        honour.document = tidyText(line.text(ImportField::Document));
        honour.note = line.text(ImportField::Note);
        honour.on = line.day(ImportField::EventDay, IssueSeverity::Warning);
        honour.until = line.day(ImportField::ValidUntil, IssueSeverity::Warning);
        return readQuantity(line, honour);
    }

    bool readQuantity(LedgerLine &line, Honour &honour)
    {
        const QString words = toHalfWidth(tidyText(line.text(ImportField::Quantity)));
        m_saysQuantity = !words.isEmpty();
        if (!m_saysQuantity)
            return true;
        bool whole = false;
        honour.quantity = words.toInt(&whole);
        if (!whole)
            line.verdict.refuse(ImportField::Quantity,
                                Text::tr("数量“%1”不是整数，请改正").arg(words));
        return whole;
    }

    static QString keyOf(const Honour &honour)
    {
        const QString level = honour.level ? honourLevelKey(*honour.level) : QString();
        return honour.kind + u'\n' + level + u'\n' + honour.title + u'\n' + fromText(honour.on);
    }

    Honour m_honour;
    bool m_saysQuantity = false; ///< else it is one because the row says nothing
    std::optional<Carrier> m_newCarrier;
    QSet<QString> m_ownKinds;
    QHash<QString, QString> m_carriers; ///< folded name → id, before this import
    QHash<QString, QString> m_entered;  ///< by this import: rows are judged as in the dry run
    DistrictId m_home;
};

} // namespace

Result<std::unique_ptr<RowEngine>> honourEngine(const RowEngineContext &context)
{
    return HonourRows::make(context);
}

} // namespace peiyu
