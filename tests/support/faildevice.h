#pragma once
/// A device that takes (or gives) so many bytes and then fails, for every writer to a QIODevice.

#include <QIODevice>

#include <algorithm>

namespace peiyu {

class FailDevice final : public QIODevice
{
public:
    explicit FailDevice(qint64 failsAfter, QByteArray toRead = {})
        : m_left(failsAfter), m_toRead(std::move(toRead))
    {
        open(QIODevice::ReadWrite | QIODevice::Unbuffered);
    }

    const QByteArray &taken() const { return m_taken; }
    bool isSequential() const override { return true; }

protected:
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 takes = std::min(size, m_left);
        m_taken.append(data, takes);
        m_left -= takes;
        return takes > 0 || size == 0 ? takes : failed();
    }
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 gives = std::min({size, m_left, qint64(m_toRead.size()) - m_read});
        if (gives <= 0)
            return m_left <= 0 ? failed() : -1;
        std::copy_n(m_toRead.constData() + m_read, gives, data);
        m_read += gives;
        m_left -= gives;
        return gives;
    }

private:
    qint64 failed()
    {
        setErrorString(QStringLiteral("this device fails by order"));
        return -1;
    }

    qint64 m_left;
    qint64 m_read = 0;
    QByteArray m_toRead;
    QByteArray m_taken;
};

} // namespace peiyu
