<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ProfitShare</source>
        <translation>О программе ProfitShare</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom, and was I paid right?</source>
        <translation>Сколько мне должны, почему, когда, кто — и верно ли мне заплатили?</translation>
    </message>
    <message>
        <source>Data (portable)</source>
        <translation>Данные (портативно)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Лог</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Открыть папку логов</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>component</comment>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>ProfitShare is under the MIT licence. It uses Qt and PySide6 under version 3 of the GNU Lesser General Public License: they are libraries of their own here, which you may replace by your own build; their source is at {address}. Whoever made the other parts gave them to everybody under the licences below.</source>
        <translation>ProfitShare распространяется по лицензии MIT. Используются Qt и PySide6 по GNU Lesser General Public License версии 3: это отдельные библиотеки, которые можно заменить собственной сборкой; их исходный код: {address}. Остальные компоненты их авторы предоставили всем по лицензиям ниже.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>What ProfitShare is made of</source>
        <translation>Из чего состоит ProfitShare</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать сведения</translation>
    </message>
    <message>
        <source>Versions, system and folders, for a question to support</source>
        <translation>Версии, система и папки — для обращения в поддержку</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Синхр. сейчас</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Бэкапы…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Про&amp;верить соединение</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>Ввести &amp;ключ…</translation>
    </message>
    <message>
        <source>&amp;Forget key…</source>
        <translation>&amp;Забыть ключ…</translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation>Заменить &amp;ключ…</translation>
    </message>
    <message>
        <source>{rules} · fed from files</source>
        <translation>{rules} · данные из файлов</translation>
    </message>
    <message>
        <source>{rules} · {exchange}, fed from files</source>
        <translation>{rules} · {exchange}, данные из файлов</translation>
    </message>
    <message>
        <source>{exchange} · {address}</source>
        <translation>{exchange} · {address}</translation>
    </message>
    <message>
        <source>{exchange} · {rules} · {address}</source>
        <translation>{exchange} · {rules} · {address}</translation>
    </message>
    <message>
        <source>An invented account. It has no key and is never synced; what you import is forgotten with the demo world.</source>
        <translation>Вымышленный аккаунт. Ключа у него нет, он не синхронизируется; всё, что вы импортируете, исчезнет вместе с демо-режимом.</translation>
    </message>
    <message>
        <source>The key of this account cannot be read. {why}</source>
        <translation>Не удаётся прочитать ключ этого аккаунта. {why}</translation>
    </message>
    <message>
        <source>This account has no key on this computer. Enter one to sync, or import files.</source>
        <translation>На этом компьютере нет ключа этого аккаунта. Введите ключ для синхронизации или импортируйте файлы.</translation>
    </message>
    <message>
        <source>The exchange refused the key in the last sync. Test it, or replace it.</source>
        <translation>При последней синхронизации биржа отклонила ключ. Проверьте его или замените.</translation>
    </message>
    <message>
        <source>The key is in memory until ProfitShare is closed. {why}</source>
        <translation>Ключ хранится в памяти, пока ProfitShare не закрыт. {why}</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>Ключ хранится в системной связке ключей.</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages. Nothing was imported yet.</source>
        <translation>Данные этого аккаунта берутся из файлов и таблиц с веб-страниц. Импорта ещё не было.</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages, last time {age}. It needs no key.</source>
        <translation>Данные этого аккаунта берутся из файлов и таблиц с веб-страниц, последний импорт: {age}. Ключ не нужен.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Название аккаунта</translation>
    </message>
    <message>
        <source>such as: Bitget main</source>
        <translation>например: Bitget основной</translation>
    </message>
    <message>
        <source>Where its data comes from</source>
        <translation>Откуда берутся данные</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>Правила платформы</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Адрес биржи</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Добавить аккаунт</translation>
    </message>
    <message>
        <source>Files and tables from web pages</source>
        <translation>Файлы и таблицы с веб-страниц</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>Аккаунт с названием {name} уже есть.</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Всё равно добавить</translation>
    </message>
    <message>
        <source>Add without a key</source>
        <translation>Добавить без ключа</translation>
    </message>
    <message>
        <source>A&amp;ddress, where it is not the usual one</source>
        <translation>А&amp;дрес, если он нестандартный</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>&amp;Биржа</translation>
    </message>
    <message>
        <source>&amp;Rules of its platform</source>
        <translation>&amp;Правила платформы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Into the account</source>
        <translation>В аккаунт</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Название нового аккаунта</translation>
    </message>
    <message>
        <source>such as: JU main</source>
        <translation>например: JU основной</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>Правила платформы</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Its platform&apos;s &amp;rules</source>
        <translation>П&amp;равила платформы</translation>
    </message>
    <message>
        <source>Into the &amp;account</source>
        <translation>В &amp;аккаунт</translation>
    </message>
    <message>
        <source>A new account…</source>
        <translation>Новый аккаунт…</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Добавить аккаунт…</translation>
    </message>
    <message>
        <source>Leave the demo world to add an account.</source>
        <translation>Чтобы добавить аккаунт, выйдите из демо-режима.</translation>
    </message>
    <message>
        <source>Forget the key of {name}?</source>
        <translation>Забыть ключ аккаунта {name}?</translation>
    </message>
    <message>
        <source>It is deleted on this computer, and the account is not synced until it has one again. At {exchange} the key stays valid until you delete it there.</source>
        <translation>Ключ будет удалён с этого компьютера, и до ввода нового аккаунт не синхронизируется. На стороне {exchange} ключ действует, пока вы не удалите его там.</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Забыть ключ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Аккаунт</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Open profit</source>
        <translation>Открыть прибыль</translation>
    </message>
    <message>
        <source>{platform} · {rules}</source>
        <translation>{platform} · {rules}</translation>
    </message>
    <message>
        <source>Open the profit of {name}</source>
        <translation>Открыть прибыль аккаунта {name}</translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>Список копирующих ещё не импортирован.</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>из {cap}</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>Лимит не опубликован.</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Ожидаемая доля</translation>
    </message>
    <message>
        <source>Last payout</source>
        <translation>Последняя выплата</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>Текущая ставка доли</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln copier(s)</source>
        <translation>
            <numerusform>от %Ln копирующего</numerusform>
            <numerusform>от %Ln копирующих</numerusform>
            <numerusform>от %Ln копирующих</numerusform>
        </translation>
    </message>
    <message>
        <source>no settled window yet</source>
        <translation>рассчитанных периодов ещё нет</translation>
    </message>
    <message>
        <source>due: {amount}</source>
        <translation>к выплате: {amount}</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>ещё ничего не импортировано</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>Устарело: обновлено {age}</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Обновлено {age}</translation>
    </message>
</context>
<context>
    <name>AccountTables</name>
    <message>
        <source>Feeds of the exchange</source>
        <translation>Потоки данных биржи</translation>
    </message>
    <message>
        <source>Rows that were set aside</source>
        <translation>Отложенные строки</translation>
    </message>
    <message>
        <source>What the exchange offers</source>
        <translation>Что даёт биржа</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Синхронизации</translation>
    </message>
    <message>
        <source>What the sync met</source>
        <translation>Замечания синхронизации</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Актуальность</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Лог синхр.</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}: {why}</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>Прочитано до конца</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Строк прочитано</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>Полнота с</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>copiers</source>
        <translation>копирующие</translation>
    </message>
    <message>
        <source>their equity</source>
        <translation>их капитал</translation>
    </message>
    <message>
        <source>pending shares</source>
        <translation>ожидаемые доли</translation>
    </message>
    <message>
        <source>paid shares</source>
        <translation>выплаченные доли</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>позиции</translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation>закрытые сделки</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>журнал операций</translation>
    </message>
    <message>
        <source>led contracts</source>
        <translation>лид-контракты</translation>
    </message>
    <message>
        <source>the share ratio</source>
        <translation>ставка доли</translation>
    </message>
    <message>
        <source>The key goes into the keyring of your system, and nowhere else: not into the archive, a backup or a log.</source>
        <translation>Ключ сохраняется в системной связке ключей и больше нигде: ни в архиве, ни в резервной копии, ни в логах.</translation>
    </message>
    <message>
        <source>The key is kept in memory until ProfitShare is closed. {why}</source>
        <translation>Ключ хранится в памяти, пока ProfitShare не закрыт. {why}</translation>
    </message>
    <message>
        <source>A key that may only read copy trading and balances is enough. Only removing copiers and changing settings need more. Never allow withdrawals or transfers.</source>
        <translation>Достаточно ключа с правом только на чтение копитрейдинга и балансов. Больше прав нужно лишь для удаления копирующих и изменения настроек. Никогда не разрешайте вывод и переводы.</translation>
    </message>
    <message>
        <source>This key may move money away ({rights}). Replace it: make one that can only read, and manage copy trading if you remove copiers here, then delete this one.</source>
        <translation>Этот ключ позволяет выводить деньги ({rights}). Замените его: создайте ключ только для чтения (и для управления копитрейдингом, если удаляете копирующих здесь), затем удалите этот.</translation>
    </message>
    <message>
        <source>It has rights that are not needed here: {rights}.</source>
        <translation>Есть права, которые здесь не нужны: {rights}.</translation>
    </message>
    <message>
        <source>The account is a lead trader.</source>
        <translation>Это аккаунт лид-трейдера.</translation>
    </message>
    <message>
        <source>The account is not a lead trader. Use a key that was made in the lead account.</source>
        <translation>Это не аккаунт лид-трейдера. Используйте ключ, созданный в лид-аккаунте.</translation>
    </message>
    <message>
        <source>The exchange does not say whether this is a lead trader.</source>
        <translation>Биржа не сообщает, лид-трейдер ли это.</translation>
    </message>
    <message>
        <source>Reads {things}.</source>
        <translation>Читает: {things}.</translation>
    </message>
    <message>
        <source>May not read {things}: the key lacks a right.</source>
        <translation>Не читает: {things}. Ключу не хватает права.</translation>
    </message>
    <message>
        <source>May remove copiers.</source>
        <translation>Может удалять копирующих.</translation>
    </message>
    <message>
        <source>May not remove copiers: the key lacks the right.</source>
        <translation>Не может удалять копирующих: ключу не хватает права.</translation>
    </message>
    <message>
        <source>This exchange lets no program remove copiers.</source>
        <translation>Эта биржа не даёт программам удалять копирующих.</translation>
    </message>
    <message>
        <source>May change the led contracts.</source>
        <translation>Может менять лид-контракты.</translation>
    </message>
    <message>
        <source>It works only from {addresses}.</source>
        <translation>Работает только с этих адресов: {addresses}.</translation>
    </message>
    <message>
        <source>It works from any address; binding it to yours makes it safer.</source>
        <translation>Работает с любого адреса; с привязкой к вашему адресу безопаснее.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>Часы этого компьютера отстают от часов биржи на {seconds} с.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>Часы этого компьютера опережают часы биржи на {seconds} с.</translation>
    </message>
    <message>
        <source>By the last sync, which went on where the one before ended.</source>
        <translation>По последней синхронизации: она продолжила с места, где закончилась предыдущая.</translation>
    </message>
    <message>
        <source>By the last sync, which read all there was.</source>
        <translation>По последней синхронизации: она прочитала всё, что есть.</translation>
    </message>
    <message>
        <source>A state of now; there is no history of it to be complete.</source>
        <translation>Текущее состояние; истории, полноту которой можно проверить, нет.</translation>
    </message>
    <message>
        <source>The exchange answers for the last {days} days.</source>
        <translation>Биржа отдаёт данные за последние дни: {days}.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Возможность</translation>
    </message>
    <message>
        <source>By this API</source>
        <translation>Через этот API</translation>
    </message>
    <message>
        <source>Right the key needs</source>
        <translation>Нужное право ключа</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>List the copiers</source>
        <translation>Список копирующих</translation>
    </message>
    <message>
        <source>Tell copiers apart by id</source>
        <translation>Различать копирующих по ID</translation>
    </message>
    <message>
        <source>Equity of each copier</source>
        <translation>Капитал каждого копирующего</translation>
    </message>
    <message>
        <source>Remove copiers</source>
        <translation>Удаление копирующих</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>Ожидаемые доли</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>Выплаченные доли</translation>
    </message>
    <message>
        <source>Paid shares by copier id</source>
        <translation>Выплаченные доли по ID копирующего</translation>
    </message>
    <message>
        <source>Read the share ratio</source>
        <translation>Чтение ставки доли</translation>
    </message>
    <message>
        <source>Change the share ratio</source>
        <translation>Изменение ставки доли</translation>
    </message>
    <message>
        <source>Read the led contracts</source>
        <translation>Чтение лид-контрактов</translation>
    </message>
    <message>
        <source>Change the led contracts</source>
        <translation>Изменение лид-контрактов</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Открытые позиции</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Закрытые сделки</translation>
    </message>
    <message>
        <source>Check shares against the ledger</source>
        <translation>Сверка долей с журналом операций</translation>
    </message>
    <message>
        <source>Fees and funding from the ledger</source>
        <translation>Комиссии и фандинг из журнала операций</translation>
    </message>
    <message>
        <source>Figures of the lead page</source>
        <translation>Показатели лид-страницы</translation>
    </message>
    <message>
        <source>Lead page</source>
        <translation>Лид-страница</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал операций</translation>
    </message>
    <message>
        <source>Led contracts</source>
        <translation>Лид-контракты</translation>
    </message>
    <message>
        <source>Only copiers below the exchange&apos;s equity line can be removed.</source>
        <translation>Удалить можно только копирующих ниже порога капитала биржи.</translation>
    </message>
    <message>
        <source>A removed copier has to wait before copying you again.</source>
        <translation>Удалённый копирующий может снова вас копировать лишь спустя время.</translation>
    </message>
    <message>
        <source>Paid shares name copiers by nickname alone; two of one name cannot be told.</source>
        <translation>В выплаченных долях копирующие указаны только никами; тёзок не различить.</translation>
    </message>
    <message>
        <source>The share ratio is not told; enter its changes as events.</source>
        <translation>Ставка доли не сообщается; вносите её изменения как события.</translation>
    </message>
    <message>
        <source>History reaches back 90 days; sync at least that often, and import the rest.</source>
        <translation>История доступна за 90 дней; синхронизируйте не реже, остальное импортируйте.</translation>
    </message>
    <message>
        <source>A classic account is needed; a unified one is refused.</source>
        <translation>Нужен классический аккаунт; единый не принимается.</translation>
    </message>
    <message>
        <source>Copiers are not offered by the API; import them from files.</source>
        <translation>API не отдаёт копирующих; импортируйте их из файлов.</translation>
    </message>
    <message>
        <source>Shares are not offered by the API; import them from files.</source>
        <translation>API не отдаёт доли; импортируйте их из файлов.</translation>
    </message>
    <message>
        <source>The key must be made in the lead portfolio, not in the main account.</source>
        <translation>Ключ нужно создать в лид-портфеле, а не в основном аккаунте.</translation>
    </message>
    <message>
        <source>The lead status is told only to a key that may trade; ProfitShare works without it.</source>
        <translation>Статус лид-трейдера виден только ключу с правом торговли; ProfitShare работает и без него.</translation>
    </message>
    <message>
        <source>A trade is one closing fill, so a position may be several.</source>
        <translation>Сделка — одно закрывающее исполнение, поэтому в позиции их может быть несколько.</translation>
    </message>
    <message>
        <source>Copiers are known by nickname alone, without an id.</source>
        <translation>Копирующие известны только по нику, без ID.</translation>
    </message>
    <message>
        <source>The equity of copiers is not told; import it from files.</source>
        <translation>Капитал копирующих не сообщается; импортируйте его из файлов.</translation>
    </message>
    <message>
        <source>Copiers are removed on the exchange&apos;s own site.</source>
        <translation>Копирующих удаляют на сайте биржи.</translation>
    </message>
    <message>
        <source>Fees are told for positions, and shared out among their trades by size.</source>
        <translation>Комиссии сообщаются по позициям и делятся между их сделками по объёму.</translation>
    </message>
    <message>
        <source>What is closed in parts counts once it is closed as a whole.</source>
        <translation>Закрытое частями учитывается после полного закрытия.</translation>
    </message>
    <message>
        <source>Settings can be changed only with a key that may trade.</source>
        <translation>Настройки можно менять только ключом с правом торговли.</translation>
    </message>
    <message>
        <source>A key that may trade and is bound to no address expires when not used.</source>
        <translation>Ключ с правом торговли без привязки к адресу истекает, если им не пользоваться.</translation>
    </message>
    <message>
        <source>The ledger reaches back 30 days only; shares older than that are not checked.</source>
        <translation>Журнал операций доступен лишь за 30 дней; более старые доли не сверяются.</translation>
    </message>
    <message>
        <source>there was no key</source>
        <translation>не было ключа</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>остановлено вами</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is off</source>
        <translation>часы этого компьютера неточны</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>ключ отклонён</translation>
    </message>
    <message>
        <source>the key is bound to other addresses</source>
        <translation>ключ привязан к другим адресам</translation>
    </message>
    <message>
        <source>the key is for live or demo, not this</source>
        <translation>ключ для другой среды (реальной или демо)</translation>
    </message>
    <message>
        <source>the key lacks a right</source>
        <translation>ключу не хватает права</translation>
    </message>
    <message>
        <source>the key may move money away</source>
        <translation>ключ позволяет выводить деньги</translation>
    </message>
    <message>
        <source>the key has a right too many</source>
        <translation>у ключа лишнее право</translation>
    </message>
    <message>
        <source>not a lead trader</source>
        <translation>не лид-трейдер</translation>
    </message>
    <message>
        <source>not offered to this account</source>
        <translation>недоступно этому аккаунту</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>слишком частые запросы</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>one request was refused</source>
        <translation>один запрос отклонён</translation>
    </message>
    <message>
        <source>an answer nobody knows</source>
        <translation>неизвестный ответ</translation>
    </message>
    <message>
        <source>older rows only from files</source>
        <translation>более старые строки только из файлов</translation>
    </message>
    <message>
        <source>a gap the exchange has forgotten</source>
        <translation>пробел, данных за который у биржи уже нет</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>изменилось во время чтения</translation>
    </message>
    <message>
        <source>more rows than are shown</source>
        <translation>строк больше, чем показано</translation>
    </message>
    <message>
        <source>not whole: rows set aside</source>
        <translation>не целиком: есть отложенные строки</translation>
    </message>
    <message>
        <source>rows set aside</source>
        <translation>строки отложены</translation>
    </message>
    <message>
        <source>orders that nobody told the close of</source>
        <translation>ордера без сведений о закрытии</translation>
    </message>
    <message>
        <source>shares and ledger differ</source>
        <translation>доли не сходятся с журналом операций</translation>
    </message>
    <message>
        <source>a value nobody can read</source>
        <translation>нечитаемое значение</translation>
    </message>
    <message>
        <source>the keyring could not be read</source>
        <translation>не удалось прочитать связку ключей</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Доступно</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Key may not</source>
        <translation>Нет права у ключа</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>Только файлы</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Нет ключа</translation>
    </message>
    <message>
        <source>Key in the keyring</source>
        <translation>Ключ в связке ключей</translation>
    </message>
    <message>
        <source>Key for this run</source>
        <translation>Ключ до закрытия</translation>
    </message>
    <message>
        <source>Key cannot be read</source>
        <translation>Ключ не читается</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n note(s)</source>
        <translation>
            <numerusform>Готово, %n примечание</numerusform>
            <numerusform>Готово, %n примечания</numerusform>
            <numerusform>Готово, %n примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{feed}: {cause}</source>
        <translation>{feed}: {cause}</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Ключ отклонён</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Аккаунтов пока нет</translation>
    </message>
    <message>
        <source>Connect an exchange with a key that may only read. Or import a file (Ctrl+I): the account is made with the first one. Backups open with Ctrl+B.</source>
        <translation>Подключите биржу ключом только для чтения. Или импортируйте файл (Ctrl+I): аккаунт создаётся с первым файлом. Резервные копии открываются по Ctrl+B.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>То же в командной строке:</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Поиск и команды…</translation>
    </message>
    <message>
        <source>Search actions, pages, accounts, copiers and settings</source>
        <translation>Поиск действий, страниц, аккаунтов, копирующих и настроек</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back what was just done by hand, where that can be</source>
        <translation>Отменить последнее ручное действие, если это возможно</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>From the navigation to the header to the page and around</source>
        <translation>От навигации к шапке, затем к странице и по кругу</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Предыдущая часть окна</translation>
    </message>
    <message>
        <source>The same way around backwards</source>
        <translation>Тот же круг в обратную сторону</translation>
    </message>
    <message>
        <source>All accounts and what needs you</source>
        <translation>Все аккаунты и то, что требует внимания</translation>
    </message>
    <message>
        <source>Becoming a lead trader: prerequisites, form, notices</source>
        <translation>Как стать лид-трейдером: условия, форма, уведомления</translation>
    </message>
    <message>
        <source>Share ratio, lead assets, minimum copy amount, delay</source>
        <translation>Ставка доли, лид-контракты, мин. сумма копирования, задержка показа</translation>
    </message>
    <message>
        <source>Who copies, who is inactive, who left</source>
        <translation>Кто копирует, кто неактивен, кто ушёл</translation>
    </message>
    <message>
        <source>What is due, when, why and by whom</source>
        <translation>Сколько к выплате, когда, почему и от кого</translation>
    </message>
    <message>
        <source>Accounts, keys and what each exchange offers</source>
        <translation>Аккаунты, ключи и возможности каждой биржи</translation>
    </message>
    <message>
        <source>Read a file or a table that was copied from a web page</source>
        <translation>Прочитать файл или таблицу, скопированную с веб-страницы</translation>
    </message>
    <message>
        <source>Write the chosen account to a file</source>
        <translation>Записать выбранный аккаунт в файл</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new</source>
        <translation>Запросить новые данные у биржи</translation>
    </message>
    <message>
        <source>Make a backup of the archive, or go back to one</source>
        <translation>Создать резервную копию архива или вернуться к прежней</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Сменить аккаунт…</translation>
    </message>
    <message>
        <source>Choose which account the pages are about</source>
        <translation>Выбрать, какой аккаунт показывать на страницах</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Осмотреться на демо-данных</translation>
    </message>
    <message>
        <source>An invented account; nothing of it is written to disk</source>
        <translation>Вымышленный аккаунт; на диск ничего не пишется</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Выйти из демо-режима</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>Read what is shown from the archive again</source>
        <translation>Заново прочитать показанное из архива</translation>
    </message>
    <message>
        <source>What happened and what needs you</source>
        <translation>Что произошло и что требует внимания</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Скрыть или показать суммы</translation>
    </message>
    <message>
        <source>Privacy: the next level, for screenshots and streams</source>
        <translation>Приватность: следующий уровень, для скриншотов и стримов</translation>
    </message>
    <message>
        <source>Turn dark or light</source>
        <translation>Тёмная или светлая</translation>
    </message>
    <message>
        <source>The other theme</source>
        <translation>Сменить тему</translation>
    </message>
    <message>
        <source>Theme: dark or light as the system is</source>
        <translation>Тема: тёмная или светлая, как в системе</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Quiet countdown</source>
        <translation>Тихий отсчёт</translation>
    </message>
    <message>
        <source>Show only the day of the next settlement, no running clock</source>
        <translation>Показывать только день следующего расчёта, без бегущих часов</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Параметры…</translation>
    </message>
    <message>
        <source>Theme, colours of gain and loss, language, privacy</source>
        <translation>Тема, цвета прибыли и убытка, язык, приватность</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Open the guide at the chapter of this page</source>
        <translation>Открыть руководство на главе об этой странице</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Горячие клавиши</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Все клавиши на одном листе</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Лог…</translation>
    </message>
    <message>
        <source>What the program wrote down about itself</source>
        <translation>Что программа записала о своей работе</translation>
    </message>
    <message>
        <source>About ProfitShare</source>
        <translation>О программе ProfitShare</translation>
    </message>
    <message>
        <source>Version, licences, where things are</source>
        <translation>Версия, лицензии, где что лежит</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
</context>
<context>
    <name>AgreementField</name>
    <message>
        <source>I have read it on the platform and agree</source>
        <translation>Прочитано на платформе, согласие подтверждаю</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>Copiers on the list that the rule for inactive copiers does not call inactive, divided by all copiers on the list. Those that it cannot judge count as not active.</source>
        <translation>Копирующие из списка, не признанные неактивными по правилу, делённые на всех копирующих в списке. Те, о ком правило судить не может, считаются неактивными.</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index: the sum of the squared shares of the whole, times 10,000. 10,000 means that one copier has everything; copiers of equal size give 10,000 divided by their number. Unknown and empty accounts have no part in it.</source>
        <translation>Индекс Херфиндаля — Хиршмана: сумма квадратов долей в общем итоге, умноженная на 10 000. 10 000 означает, что всё у одного копирующего; при равных копирующих индекс равен 10 000, делённым на их число. Неизвестные и пустые счета не участвуют.</translation>
    </message>
    <message>
        <source>As many copiers of equal size would be as concentrated as yours: 1 divided by the sum of the squared shares of the whole.</source>
        <translation>Столько копирующих равного размера дали бы такую же концентрацию, как у вас: 1, делённая на сумму квадратов долей в общем итоге.</translation>
    </message>
    <message>
        <source>The part of the total equity that the ten largest copiers have. It is 100 % with ten copiers or fewer.</source>
        <translation>Часть общего капитала у десяти крупнейших копирующих. Если копирующих десять или меньше — 100 %.</translation>
    </message>
    <message>
        <source>The part of all profit shares that came from the ten copiers who paid most, those who left included.</source>
        <translation>Часть всех долей прибыли от десяти копирующих, заплативших больше всех, включая ушедших.</translation>
    </message>
    <message>
        <source>The age by which half of the copiers have left, read from the retention curve. There is none while more than half stay for as long as anybody was observed.</source>
        <translation>Срок, к которому ушла половина копирующих, по кривой удержания. Значения нет, пока за всё время наблюдения остаётся больше половины.</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate of the part of copiers who stay longer than an age. At every age at which somebody left it is multiplied by 1 − left ÷ at risk. Copiers who are still there count as at risk up to now and never as having left. One whom the archive got to know late counts from that age on. Who comes back begins a new stay.</source>
        <translation>Оценка Каплана — Мейера: часть копирующих, остающихся дольше данного срока. На каждом сроке, когда кто-то ушёл, она умножается на 1 − ушли ÷ под риском. Те, кто ещё копирует, считаются под риском до текущего момента и никогда — ушедшими. Тот, кого архив узнал поздно, учитывается с этого срока. У вернувшегося начинается новый период.</translation>
    </message>
    <message>
        <source>Everybody is in the month of his first stay. Column +n is the part of the month&apos;s joiners who copied at the end of the n-th month after it; +0 is the month itself. The last filled column of a row is the current month, which is not over, as of now.</source>
        <translation>Каждый отнесён к месяцу своего первого прихода. Столбец +n — часть пришедших за месяц, кто копировал в конце n-го месяца после него; +0 — сам месяц. Последний заполненный столбец строки — текущий, ещё не завершённый месяц по состоянию на сейчас.</translation>
    </message>
    <message>
        <source>For every copier and week: had he left when the week was over? The weeks are grouped by how far your own account stood below its peak when they began, transfers left out. The interval holds the true rate with 95 % (Wilson).</source>
        <translation>Для каждого копирующего и каждой недели: ушёл ли он к её концу? Недели сгруппированы по тому, насколько ваш счёт в их начале был ниже пика без учёта переводов. Интервал содержит истинную частоту с вероятностью 95 % (Уилсон).</translation>
    </message>
    <message>
        <source>What the list would be without the copiers whom the rule calls inactive now. Nothing is removed here. Assets are the equity that is known; the pending share is what those copiers owe at this moment.</source>
        <translation>Каким был бы список без копирующих, которых правило сейчас считает неактивными. Здесь никто не удаляется. Активы — известный капитал; ожидаемая доля — то, что эти копирующие должны на данный момент.</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>рассчитано по ордерам</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>сообщено платформой</translation>
    </message>
    <message>
        <source>payouts received</source>
        <translation>полученные выплаты</translation>
    </message>
    <message>
        <source>as the copier list has it</source>
        <translation>по списку копирующих</translation>
    </message>
    <message>
        <source>no share is known yet</source>
        <translation>доли пока неизвестны</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Was due until {last}. Ask the platform&apos;s support.</source>
        <translation>Срок ответа истёк: {last}. Обратитесь в поддержку платформы.</translation>
    </message>
    <message>
        <source>Expected until {last}.</source>
        <translation>Ожидается до: {last}.</translation>
    </message>
    <message>
        <source>Answer expected from {first} to {last}.</source>
        <translation>Ответ ожидается: {first} – {last}.</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Не подана</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На рассмотрении</translation>
    </message>
    <message>
        <source>More information wanted</source>
        <translation>Нужны уточнения</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Approved, to be set up</source>
        <translation>Одобрена, нужна настройка</translation>
    </message>
    <message>
        <source>Lead trader</source>
        <translation>Лид-трейдер</translation>
    </message>
    <message>
        <source>Lead trader, change under review</source>
        <translation>Лид-трейдер, изменение на рассмотрении</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <translation>Охлаждение</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлен</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Статус отозван</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Подан запрос на отмену</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Fill in the form; it is saved as you type. Nothing is sent from here.</source>
        <translation>Заполните форму; она сохраняется по мере ввода. Отсюда ничего не отправляется.</translation>
    </message>
    <message>
        <source>When the form is complete, send it on the platform, then tell it here.</source>
        <translation>Когда форма заполнена, отправьте её на платформе и отметьте это здесь.</translation>
    </message>
    <message>
        <source>The platform has your application. When its notice comes, paste it here.</source>
        <translation>Заявка на платформе. Когда придёт уведомление, вставьте его сюда.</translation>
    </message>
    <message>
        <source>Add to the form what is asked for, send it again, then tell it here.</source>
        <translation>Дополните форму тем, что запрошено, отправьте снова и отметьте это здесь.</translation>
    </message>
    <message>
        <source>What you had entered is kept. You can correct it and apply again.</source>
        <translation>Введённое сохранено. Исправьте и подайте заявку снова.</translation>
    </message>
    <message>
        <source>Nobody answered in time. What you had entered is kept; apply again.</source>
        <translation>Ответа в срок не было. Введённое сохранено; подайте заявку снова.</translation>
    </message>
    <message>
        <source>Complete the settings on the platform and start leading.</source>
        <translation>Завершите настройку на платформе и начинайте вести.</translation>
    </message>
    <message>
        <source>Your orders are copied.</source>
        <translation>Ваши ордера копируются.</translation>
    </message>
    <message>
        <source>Your orders are copied; until the change is approved the old values rule.</source>
        <translation>Ваши ордера копируются; до одобрения изменения действуют прежние значения.</translation>
    </message>
    <message>
        <source>The platform has halted your lead trading for a while.</source>
        <translation>Платформа временно остановила ваш лид-трейдинг.</translation>
    </message>
    <message>
        <source>The platform has suspended you. Ask its support what it takes.</source>
        <translation>Платформа приостановила ваш статус. Узнайте у поддержки, что нужно для возврата.</translation>
    </message>
    <message>
        <source>The platform has taken the status away; no way back is published.</source>
        <translation>Платформа отозвала статус; порядок возврата не опубликован.</translation>
    </message>
    <message>
        <source>The platform will answer by message or e-mail.</source>
        <translation>Платформа ответит сообщением или письмом.</translation>
    </message>
    <message>
        <source>You lead no more. Past shares stay yours; you can apply again.</source>
        <translation>Вы больше не лид-трейдер. Прошлые доли остаются вашими; заявку можно подать снова.</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>Начать заполнение</translation>
    </message>
    <message>
        <source>I have sent it…</source>
        <translation>Заявка отправлена…</translation>
    </message>
    <message>
        <source>More was asked for…</source>
        <translation>Запрошены уточнения…</translation>
    </message>
    <message>
        <source>It was rejected…</source>
        <translation>Заявка отклонена…</translation>
    </message>
    <message>
        <source>It expired…</source>
        <translation>Заявка истекла…</translation>
    </message>
    <message>
        <source>It was approved…</source>
        <translation>Заявка одобрена…</translation>
    </message>
    <message>
        <source>I lead now…</source>
        <translation>Я уже веду…</translation>
    </message>
    <message>
        <source>A change is under review…</source>
        <translation>Изменение на рассмотрении…</translation>
    </message>
    <message>
        <source>I was put on cooling-off…</source>
        <translation>Назначено охлаждение…</translation>
    </message>
    <message>
        <source>I was suspended…</source>
        <translation>Мой статус приостановлен…</translation>
    </message>
    <message>
        <source>My status was revoked…</source>
        <translation>Мой статус отозван…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>Прекратить лид-трейдинг…</translation>
    </message>
    <message>
        <source>It was cancelled…</source>
        <translation>Отмена состоялась…</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Подать снова</translation>
    </message>
    <message>
        <source>I go on leading…</source>
        <translation>Продолжаю вести…</translation>
    </message>
    <message>
        <source>That does not follow on where the application stands now.</source>
        <translation>Этот шаг не следует из текущего статуса заявки.</translation>
    </message>
    <message>
        <source>This platform has no such step.</source>
        <translation>На этой платформе такого шага нет.</translation>
    </message>
    <message>
        <source>It cannot have been before the last step. Correct the time.</source>
        <translation>Это не могло произойти раньше предыдущего шага. Исправьте время.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Это время ещё не наступило.</translation>
    </message>
    <message>
        <source>Enter the reason the platform gave; if it gave none, write so.</source>
        <translation>Укажите причину, названную платформой; если её нет, так и напишите.</translation>
    </message>
    <message>
        <source>Reason or note is too long.</source>
        <translation>Причина или заметка слишком длинная.</translation>
    </message>
    <message>
        <source>Positions are open. Close them on the platform, then sync or import.</source>
        <translation>Есть открытые позиции. Закройте их на платформе, затем синхронизируйте или импортируйте.</translation>
    </message>
    <message>
        <source>Confirm first that you have no open position and no active order.</source>
        <translation>Сначала подтвердите, что открытых позиций и активных ордеров нет.</translation>
    </message>
    <message>
        <source>Only the last step can be taken back.</source>
        <translation>Отменить можно только последний шаг.</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>from a notice</source>
        <translation>из уведомления</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>по данным платформы</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <translation>&amp;Аватар</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>&amp;Никнейм</translation>
    </message>
    <message>
        <source>&amp;Social accounts</source>
        <translation>&amp;Соцсети</translation>
    </message>
    <message>
        <source>&amp;Contact details</source>
        <translation>&amp;Контакты</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;О себе</translation>
    </message>
    <message>
        <source>&amp;Minimum capital of copiers, USDT</source>
        <translation>&amp;Минимальный капитал копирующих, USDT</translation>
    </message>
    <message>
        <source>Public or pri&amp;vate</source>
        <translation>Публичный или п&amp;риватный</translation>
    </message>
    <message>
        <source>A&amp;mount to lead with, USDT</source>
        <translation>С&amp;умма для лид-трейдинга, USDT</translation>
    </message>
    <message>
        <source>Share &amp;ratio, %</source>
        <translation>С&amp;тавка доли, %</translation>
    </message>
    <message>
        <source>Margin c&amp;urrency</source>
        <translation>Ва&amp;люта маржи</translation>
    </message>
    <message>
        <source>Futures trading capability &amp;proof</source>
        <translation>&amp;Подтверждение опыта торговли фьючерсами</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>Со&amp;глашение</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>By its content it is no PNG, JPEG or WebP, whatever its name says. Take a screenshot.</source>
        <translation>По содержимому это не PNG, JPEG и не WebP, каким бы ни было имя. Сделайте скриншот.</translation>
    </message>
    <message>
        <source>The image is damaged or not whole. Save it again, or take a screenshot.</source>
        <translation>Изображение повреждено или неполное. Сохраните его заново или сделайте скриншот.</translation>
    </message>
    <message>
        <source>It moves. Take one picture of it.</source>
        <translation>Это анимация. Возьмите один кадр.</translation>
    </message>
    <message>
        <source>Unpacked it would be larger than 50 million pixels, or than it says. Make it smaller.</source>
        <translation>После распаковки изображение больше 50 млн пикселей или больше заявленного размера. Уменьшите его.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Это не файл.</translation>
    </message>
    <message>
        <source>It is larger than any platform takes.</source>
        <translation>Файл больше, чем принимает любая платформа.</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy one, then paste again.</source>
        <translation>В буфере обмена нет изображения. Скопируйте его и вставьте снова.</translation>
    </message>
    <message>
        <source>This step cannot be taken.</source>
        <translation>Этот шаг невозможен.</translation>
    </message>
    <message>
        <source>{name} is not taken.</source>
        <translation>{name}: файл не принят.</translation>
    </message>
    <message>
        <source>Must be above 0.</source>
        <translation>Должно быть больше 0.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Не больше {limit}.</translation>
    </message>
    <message>
        <source>A guide asks for at least {limit}; the documents disagree.</source>
        <translation>В одной из инструкций — не меньше {limit}; документы расходятся.</translation>
    </message>
    <message>
        <source>A guide allows at most {limit}; the documents disagree.</source>
        <translation>В одной из инструкций — не больше {limit}; документы расходятся.</translation>
    </message>
    <message>
        <source>The platform asks for at least {limit}.</source>
        <translation>Платформа требует не меньше {limit}.</translation>
    </message>
    <message>
        <source>The platform takes at most {limit}.</source>
        <translation>Платформа принимает не больше {limit}.</translation>
    </message>
    <message>
        <source>{found} of {limit} characters: too long.</source>
        <translation>Символов: {found} из {limit}, слишком длинно.</translation>
    </message>
    <message>
        <source>{found} images; {limit} are taken.</source>
        <translation>Изображений: {found}; принимается: {limit}.</translation>
    </message>
    <message>
        <source>The images show {found} consecutive days of the last year; {limit} are needed.</source>
        <translation>Дней подряд за последний год на изображениях: {found}; нужно: {limit}.</translation>
    </message>
    <message>
        <source>{found} is more than {limit}.</source>
        <translation>{found} больше, чем {limit}.</translation>
    </message>
    <message>
        <source>{found}: may be refused, {limit} is sure.</source>
        <translation>{found}: могут отклонить, точно примут {limit}.</translation>
    </message>
    <message>
        <source>Still empty.</source>
        <translation>Ещё не заполнено.</translation>
    </message>
    <message>
        <source>Not an amount, such as 100.50.</source>
        <translation>Это не сумма вида 100.50.</translation>
    </message>
    <message>
        <source>Not a ratio, such as 10 or 12.5.</source>
        <translation>Это не ставка вида 10 или 12.5.</translation>
    </message>
    <message>
        <source>This looks like an invitation code or link, which the platform punishes.</source>
        <translation>Похоже на пригласительный код или ссылку: платформа за это наказывает.</translation>
    </message>
    <message>
        <source>Read it on the platform, then tick it.</source>
        <translation>Прочитайте на платформе и поставьте отметку.</translation>
    </message>
    <message>
        <source>Enter the first and the last day it shows.</source>
        <translation>Укажите первый и последний показанный день.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Without a proof, and without a history there, the platform may not approve.</source>
        <translation>Без подтверждения и без истории на платформе заявку могут не одобрить.</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} КБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
    <message>
        <source>Own copying ended, positions and relations</source>
        <translation>Своё копирование прекращено: позиции и подписки</translation>
    </message>
    <message>
        <source>No position and no order of your own</source>
        <translation>Нет своих позиций и ордеров</translation>
    </message>
    <message>
        <source>Identity verified (KYC), level {level}</source>
        <translation>Личность подтверждена (KYC), уровень {level}</translation>
    </message>
    <message>
        <source>Identity verified (KYC)</source>
        <translation>Личность подтверждена (KYC)</translation>
    </message>
    <message>
        <source>Futures account open</source>
        <translation>Фьючерсный счёт открыт</translation>
    </message>
    <message>
        <source>Balance of at least {amount}</source>
        <translation>Баланс не меньше {amount}</translation>
    </message>
    <message>
        <source>Balance above the platform&apos;s minimum</source>
        <translation>Баланс выше минимума платформы</translation>
    </message>
    <message>
        <source>Within the number of portfolios</source>
        <translation>Лимит портфелей не превышен</translation>
    </message>
    <message>
        <source>A proof, or a history of your own</source>
        <translation>Подтверждение или своя история</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) open. Close them.</source>
        <translation>
            <numerusform>%Ln открытая позиция. Закройте её.</numerusform>
            <numerusform>%Ln открытые позиции. Закройте их.</numerusform>
            <numerusform>%Ln открытых позиций. Закройте их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) attached.</source>
        <translation>
            <numerusform>Приложено %Ln изображение.</numerusform>
            <numerusform>Приложено %Ln изображения.</numerusform>
            <numerusform>Приложено %Ln изображений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders on %Ln day(s) of the last 30.</source>
        <translation>
            <numerusform>Ордера в %Ln день из последних 30.</numerusform>
            <numerusform>Ордера в %Ln дня из последних 30.</numerusform>
            <numerusform>Ордера в %Ln дней из последних 30.</numerusform>
        </translation>
    </message>
    <message>
        <source>You lead already.</source>
        <translation>Вы уже лид-трейдер.</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>По вашим словам.</translation>
    </message>
    <message>
        <source>You have futures orders of your own.</source>
        <translation>У вас есть собственные фьючерсные ордера.</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}. Top it up.</source>
        <translation>Ваш капитал на {day}: {equity}. Пополните счёт.</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}, nothing open.</source>
        <translation>Ваш капитал на {day}: {equity}, открытых позиций нет.</translation>
    </message>
    <message>
        <source>Your equity was {equity}, but what is tied up is not known. Look on the platform.</source>
        <translation>Ваш капитал: {equity}, но сколько занято, неизвестно. Проверьте на платформе.</translation>
    </message>
    <message>
        <source>The amount is not published; the platform&apos;s form shows it.</source>
        <translation>Сумма не опубликована; она указана в форме платформы.</translation>
    </message>
    <message>
        <source>Your equity is not in the archive. Sync or import it.</source>
        <translation>Вашего капитала нет в архиве. Синхронизируйте или импортируйте его.</translation>
    </message>
    <message>
        <source>No position was open when last read.</source>
        <translation>При последнем чтении открытых позиций не было.</translation>
    </message>
    <message>
        <source>Neither is there: the application may not be approved.</source>
        <translation>Нет ни того, ни другого: заявку могут не одобрить.</translation>
    </message>
    <message>
        <source>Neither archive nor API tells. Look on the platform, then tick it.</source>
        <translation>Ни архив, ни API этого не показывают. Проверьте на платформе и поставьте отметку.</translation>
    </message>
</context>
<context>
    <name>ApplicationBoard</name>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Your archive has no closed order of your own in the last 30 whole days. Import or sync your own orders first.</source>
        <translation>В архиве нет ваших закрытых ордеров за последние 30 полных дней. Сначала импортируйте или синхронизируйте свои ордера.</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Создать пакет</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Файл ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Папка (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to {path}. Begin with README.txt.</source>
        <translation>
            <numerusform>%Ln файл записан в {path}. Начните с README.txt.</numerusform>
            <numerusform>%Ln файла записано в {path}. Начните с README.txt.</numerusform>
            <numerusform>%Ln файлов записано в {path}. Начните с README.txt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On another computer, so not in the package: {names}.</source>
        <translation>На другом компьютере, поэтому не в пакете: {names}.</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Make a pac&amp;kage…</source>
        <translation>Создать пак&amp;ет…</translation>
    </message>
    <message>
        <source>The texts and images in order, with the steps to take, to upload by hand.</source>
        <translation>Тексты и изображения по порядку и шаги для ручной загрузки.</translation>
    </message>
    <message>
        <source>My last 30 days</source>
        <translation>Мои последние 30 дней</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to correct.</source>
        <translation>
            <numerusform>Исправить: %Ln пункт.</numerusform>
            <numerusform>Исправить: %Ln пункта.</numerusform>
            <numerusform>Исправить: %Ln пунктов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still empty.</source>
        <translation>
            <numerusform>Не заполнено: %Ln поле.</numerusform>
            <numerusform>Не заполнено: %Ln поля.</numerusform>
            <numerusform>Не заполнено: %Ln полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, as far as the limits are published.</source>
        <translation>Заполнено, насколько лимиты опубликованы.</translation>
    </message>
    <message>
        <source>This platform&apos;s form is not published.</source>
        <translation>Форма этой платформы не опубликована.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Форма заявки</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>No account to apply with yet</source>
        <translation>Нет аккаунта для заявки</translation>
    </message>
    <message>
        <source>Add the account you want to lead with, also without a key. Then its platform&apos;s prerequisites, form and review are kept here.</source>
        <translation>Добавьте аккаунт, на котором хотите стать лид-трейдером, можно без ключа. Условия, форма и ход рассмотрения будут храниться здесь.</translation>
    </message>
    <message>
        <source>What a platform asks for, with its sources, on the command line:</source>
        <translation>Требования платформы с источниками, в командной строке:</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Добавить аккаунт…</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of…</source>
        <translation>На момент…</translation>
    </message>
    <message>
        <source>See the account as it was at another instant</source>
        <translation>Аккаунт по состоянию на другой момент</translation>
    </message>
</context>
<context>
    <name>AsOfPanel</name>
    <message>
        <source>See the account as of</source>
        <translation>Аккаунт по состоянию на</translation>
    </message>
    <message>
        <source>Date and time on the platform&apos;s clock</source>
        <translation>Дата и время по часам платформы</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd, d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>What I knew then</source>
        <translation>По данным на тот момент</translation>
    </message>
    <message>
        <source>Leaves out what was imported, entered or corrected later.</source>
        <translation>Без того, что импортировано, введено или исправлено позже.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}: {time}</translation>
    </message>
    <message>
        <source>Last cut-off</source>
        <translation>Последняя отсечка</translation>
    </message>
    <message>
        <source>{weekday}&apos;s cut-off</source>
        <translation>Отсечка, {weekday}</translation>
    </message>
    <message>
        <source>Last settlement</source>
        <translation>Последний расчёт</translation>
    </message>
    <message>
        <source>The cut-off before</source>
        <translation>Предыдущая отсечка</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>{time} по вашему времени</translation>
    </message>
    <message>
        <source>Your clock shows the same.</source>
        <translation>Ваши часы показывают то же.</translation>
    </message>
</context>
<context>
    <name>AsOfRibbon</name>
    <message>
        <source>Back to now</source>
        <translation>К текущему</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known then.</source>
        <translation>Аккаунт по состоянию на {time}, по данным на тот момент.</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known today.</source>
        <translation>Аккаунт по состоянию на {time}, по нынешним данным.</translation>
    </message>
</context>
<context>
    <name>AssetsField</name>
    <message>
        <source>Symbols to lead</source>
        <translation>Лид-символы</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Last traded</source>
        <translation>Последняя сделка</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Чистый итог</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Издержки</translation>
    </message>
    <message>
        <source>Another symbol</source>
        <translation>Другой символ</translation>
    </message>
    <message>
        <source>Another symbol, such as SOLUSDT</source>
        <translation>Другой символ, например SOLUSDT</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Read from your own orders, for the archive has no prices. Liquid: many orders, and costs that take a small part of what is won and lost. Volatile: results that lie far apart (swing).</source>
        <translation>По вашим ордерам: цен в архиве нет. Ликвидные: много ордеров, издержки — малая часть выигрышей и проигрышей. Волатильные: результаты далеки друг от друга (разброс).</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit log of {account}</source>
        <translation>Журнал аудита: {account}</translation>
    </message>
    <message>
        <source>Every removal, step by step. Lines are only ever added.</source>
        <translation>Все удаления, шаг за шагом. Строки только добавляются.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Чистка</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>&amp;Export as CSV or JSON…</source>
        <translation>&amp;Экспорт в CSV или JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>audit-log.csv</source>
        <translation>audit-log.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Экспорт журнала аудита</translation>
    </message>
</context>
<context>
    <name>AvatarField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the avatar</source>
        <translation>Удалить аватар</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP</source>
        <translation>PNG, JPEG или WebP</translation>
    </message>
</context>
<context>
    <name>BackupDoor</name>
    <message>
        <source>Backups…</source>
        <translation>Бэкапы…</translation>
    </message>
    <message>
        <source>Salvage what still reads?</source>
        <translation>Спасти то, что ещё читается?</translation>
    </message>
    <message>
        <source>What can be read goes into a new archive, and you are told what cannot. The damaged file is not deleted: it is moved into the folder set-aside beside it. A backup that is recent enough loses less.</source>
        <translation>Всё, что читается, попадёт в новый архив, об остальном вам сообщат. Повреждённый файл не удаляется: он переносится в папку set-aside рядом. С достаточно свежей резервной копией потери меньше.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Спасти</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>Чтение того, что читается …</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Выбрать другую папку</translation>
    </message>
    <message>
        <source>The damaged file is in {folder}.</source>
        <translation>Повреждённый файл — в {folder}.</translation>
    </message>
    <message>
        <source>Import or sync again to bring back what the platform still has.</source>
        <translation>Импортируйте или синхронизируйте снова, чтобы вернуть то, что ещё есть у платформы.</translation>
    </message>
    <message>
        <source>Salvaged, with losses</source>
        <translation>Спасено с потерями</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>Спасено всё</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>Восстановление было прервано</translation>
    </message>
    <message>
        <source>It had changed nothing yet; your archive is as it was. Start it again if you still want it.</source>
        <translation>Ничего не изменилось, архив прежний. При необходимости запустите снова.</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>Прерванное восстановление завершено</translation>
    </message>
    <message>
        <source>{name} is in place.</source>
        <translation>{name} — теперь ваш архив.</translation>
    </message>
    <message>
        <source>The archive of before is in {folder}.</source>
        <translation>Прежний архив — в {folder}.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>This file can no longer be read as a backup.</source>
        <translation>Этот файл больше не читается как резервная копия.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Earlier versions of orders</source>
        <translation>Прежние версии ордеров</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Readings of copiers</source>
        <translation>Данные копирующих</translation>
    </message>
    <message>
        <source>Earlier readings of copiers</source>
        <translation>Прежние данные копирующих</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Before the update to {revision}</source>
        <translation>Перед обновлением до {revision}</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Ежедневная</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} МБ</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} КБ</translation>
    </message>
    <message>
        <source>nobody can tell how many are lost</source>
        <translation>сколько потеряно, неизвестно</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>потеряно: {n}</translation>
    </message>
    <message>
        <source>{n} left out, as what they belong to is lost</source>
        <translation>пропущено, так как потеряна их основа: {n}</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>сохранено: {n}</translation>
    </message>
    <message>
        <source>of {accounts}</source>
        <translation>аккаунты: {accounts}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>с {first} по {last}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Восстановить файл…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day the program runs, and before an update changes the archive.</source>
        <translation>Резервных копий ещё нет. Копия создаётся каждый день, когда программа запущена, и перед обновлением, меняющим архив.</translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation>Копирование и проверка …</translation>
    </message>
    <message>
        <source>the backup of {when}</source>
        <translation>резервная копия от {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Archives (*.sqlite)</source>
        <translation>Архивы (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Checking and restoring …</source>
        <translation>Проверка и восстановление …</translation>
    </message>
    <message>
        <source>Restore {backup}?</source>
        <translation>Восстановить: {backup}?</translation>
    </message>
    <message>
        <source>It takes the place of the archive you have now. Nothing is deleted: the archive of now is moved into the folder set-aside beside it.</source>
        <translation>Копия заменит текущий архив. Ничего не удаляется: текущий архив переносится в папку set-aside рядом.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>Копия создана и проверена: {name}</translation>
    </message>
    <message>
        <source>{name} is your archive again.</source>
        <translation>{name} — снова ваш архив.</translation>
    </message>
    <message>
        <source>The one of before is in {folder}.</source>
        <translation>Прежний — в {folder}.</translation>
    </message>
    <message>
        <source>Whole, checked copies of the archive in the folder backups beside it. The ten newest automatic ones are kept, and all made by hand.</source>
        <translation>Полные проверенные копии архива в папке backups рядом с ним. Хранятся десять последних автоматических и все созданные вручную.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Cancel lead trading…</source>
        <translation>Прекратить лид-трейдинг…</translation>
    </message>
    <message>
        <source>Cancel lead trading</source>
        <translation>Прекратить лид-трейдинг</translation>
    </message>
    <message>
        <source>Past shares stay yours; no new ones are earned.</source>
        <translation>Прошлые доли остаются вашими; новых не будет.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %Ln position(s) open, as last read. Close them first.</source>
        <translation>
            <numerusform>Заблокировано: открыта %Ln позиция по последним данным. Сначала закройте её.</numerusform>
            <numerusform>Заблокировано: открыто %Ln позиции по последним данным. Сначала закройте их.</numerusform>
            <numerusform>Заблокировано: открыто %Ln позиций по последним данным. Сначала закройте их.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have no open position and no active order at {platform}</source>
        <translation>На {platform} нет открытых позиций и активных ордеров</translation>
    </message>
    <message>
        <source>When the platform answers is not published.</source>
        <translation>Срок ответа платформы не опубликован.</translation>
    </message>
    <message>
        <source>If you ask now:
{due}</source>
        <translation>При запросе сейчас:
{due}</translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>Slots that are taken</source>
        <translation>Занятые места</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Источник: {sources}</translation>
    </message>
    <message>
        <source>Capacity: {figure}</source>
        <translation>Места: {figure}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln копирующий</numerusform>
            <numerusform>%Ln копирующих</numerusform>
            <numerusform>%Ln копирующих</numerusform>
        </translation>
    </message>
    <message>
        <source>{copiers} of {cap} copiers</source>
        <translation>Копирующих: {copiers} из {cap}</translation>
    </message>
    <message>
        <source>The platform publishes no largest number of copiers.</source>
        <translation>Платформа не публикует максимум копирующих.</translation>
    </message>
    <message>
        <source>How many copy you is not known: import your list of copiers, or sync.</source>
        <translation>Сколько вас копируют, неизвестно: импортируйте список копирующих или синхронизируйте.</translation>
    </message>
    <message>
        <source>Full: nobody else can copy you until somebody leaves.</source>
        <translation>Мест нет: никто новый не сможет копировать, пока кто-то не уйдёт.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, as the platform tells.</source>
        <translation>
            <numerusform>Осталось %Ln место, по данным платформы.</numerusform>
            <numerusform>Осталось %Ln места, по данным платформы.</numerusform>
            <numerusform>Осталось %Ln мест, по данным платформы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, by the rulebook.</source>
        <translation>
            <numerusform>Осталось %Ln место, по правилам.</numerusform>
            <numerusform>Осталось %Ln места, по правилам.</numerusform>
            <numerusform>Осталось %Ln мест, по правилам.</numerusform>
        </translation>
    </message>
    <message>
        <source>More slots can be asked for: every condition is met.</source>
        <translation>Можно запросить больше мест: все условия выполнены.</translation>
    </message>
    <message>
        <source>More slots cannot be asked for yet:</source>
        <translation>Больше мест запросить пока нельзя:</translation>
    </message>
    <message>
        <source>More slots can be asked for once these are met:</source>
        <translation>Больше мест можно запросить, когда выполнено:</translation>
    </message>
    <message>
        <source>{figure}, {met}</source>
        <translation>{figure}, {met}</translation>
    </message>
    <message>
        <source>not known: check it on the platform</source>
        <translation>неизвестно: проверьте на платформе</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{change} in this window</source>
        <translation>{change} за этот период</translation>
    </message>
    <message>
        <source>{change} since the step before</source>
        <translation>{change} к предыдущему шагу</translation>
    </message>
    <message>
        <source>Differences since {day}, which is pinned</source>
        <translation>Разница с закреплённой датой: {day}</translation>
    </message>
    <message>
        <source>{meaning}, {asset}</source>
        <translation>{meaning}, {asset}</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>Ставка {ratio}</translation>
    </message>
    <message>
        <source>Rules {label}</source>
        <translation>Правила {label}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled window(s) from {first} to {last}: {total}</source>
        <translation>
            <numerusform>%Ln рассчитанный период с {first} по {last}: {total}</numerusform>
            <numerusform>%Ln рассчитанных периода с {first} по {last}: {total}</numerusform>
            <numerusform>%Ln рассчитанных периодов с {first} по {last}: {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) from {first} to {last}</source>
        <translation>
            <numerusform>%Ln точка с {first} по {last}</numerusform>
            <numerusform>%Ln точки с {first} по {last}</numerusform>
            <numerusform>%Ln точек с {first} по {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {level}</source>
        <translation>{name}: {level}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>{year} TWR</source>
        <translation>TWR за {year}</translation>
    </message>
    <message>
        <source>{year} PnL, {asset}</source>
        <translation>PnL за {year}, {asset}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>День недели</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Mean net, {asset}</source>
        <translation>Ср. нетто, {asset}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>{figure} *</source>
        <translation>{figure} *</translation>
    </message>
    <message>
        <source>No reading of the equity</source>
        <translation>Капитал не считан</translation>
    </message>
    <message>
        <source>* Only part of it was read</source>
        <translation>* Считана только часть</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>PnL копирующих</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Доходность</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>Просадка</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Cumulative profit share</source>
        <translation>Накопленная доля прибыли</translation>
    </message>
    <message>
        <source>Profit share of each window</source>
        <translation>Доля прибыли по периодам</translation>
    </message>
    <message>
        <source>Net PnL of all copiers, added up</source>
        <translation>Чистый PnL всех копирующих, накопленный</translation>
    </message>
    <message>
        <source>Your return since the first reading of equity</source>
        <translation>Ваша доходность с первых данных о капитале</translation>
    </message>
    <message>
        <source>Your equity, and what was moved in and out</source>
        <translation>Ваш капитал, вводы и выводы</translation>
    </message>
    <message>
        <source>How far below its best your return stands</source>
        <translation>Насколько ваша доходность ниже максимума</translation>
    </message>
    <message>
        <source>Your return and PnL month by month</source>
        <translation>Ваша доходность и PnL по месяцам</translation>
    </message>
    <message>
        <source>Mean net of an order by weekday and hour</source>
        <translation>Средний чистый итог ордера по дням недели и часам</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Накопленная доля</translation>
    </message>
    <message>
        <source>Reported share</source>
        <translation>Доля от платформы</translation>
    </message>
    <message>
        <source>Estimated share</source>
        <translation>Оценка доли</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>TWR</source>
        <translation>TWR</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>Просадка</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Рассчитано</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Введено</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Выведено</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Ввод/вывод</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>No settled window yet</source>
        <translation>Рассчитанных периодов ещё нет</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see their PnL.</source>
        <translation>Закрытые ордера копирующих неизвестны. Импортируйте ордера, чтобы увидеть их PnL.</translation>
    </message>
    <message>
        <source>No equity events. Import events of the kind “equity”, one a day, to see this.</source>
        <translation>Нет событий капитала. Импортируйте события вида «equity», по одному в день.</translation>
    </message>
    <message>
        <source>The equity is known once; a return needs two readings.</source>
        <translation>Капитал известен один раз; для доходности нужны два значения.</translation>
    </message>
    <message>
        <source>The first equity is not above zero, so there is no return.</source>
        <translation>Первое значение капитала не больше нуля, доходности нет.</translation>
    </message>
    <message>
        <source>No closed order is known.</source>
        <translation>Закрытые ордера неизвестны.</translation>
    </message>
    <message>
        <source>These amounts are too large to be drawn; check the imported orders.</source>
        <translation>Суммы слишком велики для графика; проверьте импортированные ордера.</translation>
    </message>
    <message>
        <source>Orders not known</source>
        <translation>Ордера неизвестны</translation>
    </message>
    <message>
        <source>Events not known</source>
        <translation>События неизвестны</translation>
    </message>
    <message>
        <source>Equity not read</source>
        <translation>Капитал не считан</translation>
    </message>
    <message>
        <source>Undefined: equity not above zero</source>
        <translation>Не определено: капитал не больше нуля</translation>
    </message>
    <message>
        <source>{cause}: {since} – {until}</source>
        <translation>{cause}: {since} – {until}</translation>
    </message>
</context>
<context>
    <name>ChartDoor</name>
    <message>
        <source>Export {series}</source>
        <translation>Экспорт: {series}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>%Ln строка записана в {path}.</numerusform>
            <numerusform>%Ln строки записано в {path}.</numerusform>
            <numerusform>%Ln строк записано в {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Записано в {path}.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>Ничего не записано. {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>ChartHeader</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>View as table, or export</source>
        <translation>Таблица или экспорт</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Что показывает график</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Изображение (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Вектор (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Данные (CSV)…</translation>
    </message>
    <message>
        <source>7D</source>
        <translation>7Д</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>30D</source>
        <translation>30Д</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>90D</source>
        <translation>90Д</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>{meaning} – key {number}</source>
        <translation>{meaning} – клавиша {number}</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click to hide or show, double-click to show it alone</source>
        <translation>Клик — скрыть или показать, двойной клик — показать только это</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Prerequisites</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>required: {met} of {all} met</source>
        <translation>обязательные: выполнено {met} из {all}</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>выполнено {met} из {all}</translation>
    </message>
    <message>
        <source>None are published.</source>
        <translation>Не опубликованы.</translation>
    </message>
    <message>
        <source>Written in: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>I have looked: it is so</source>
        <translation>Проверено: это так</translation>
    </message>
</context>
<context>
    <name>ChurnTable</name>
    <message>
        <source>Churn after a drawdown</source>
        <translation>Отток после просадки</translation>
    </message>
    <message>
        <source>Below the peak</source>
        <translation>Ниже пика</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation>Отток за неделю</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Интервал 95 %</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>от {low}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
</context>
<context>
    <name>ClosingSection</name>
    <message>
        <source>Open positions of your copiers</source>
        <translation>Открытые позиции копирующих</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>На отсечке</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>With these closed</source>
        <translation>С закрытием</translation>
    </message>
    <message>
        <source>The coming cut-off, both sides</source>
        <translation>Ближайшая отсечка, обе стороны</translation>
    </message>
    <message>
        <source>The cut-off comes {instant}. Tick what you would close now.</source>
        <translation>Отсечка: {instant}. Отметьте, что закрыли бы сейчас.</translation>
    </message>
    <message>
        <source>No copier holds an open position that the archive knows of.</source>
        <translation>В архиве нет открытых позиций копирующих.</translation>
    </message>
    <message>
        <source>{symbol} {side}</source>
        <translation>{symbol} {side}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln копирующий</numerusform>
            <numerusform>%Ln копирующих</numerusform>
            <numerusform>%Ln копирующих</numerusform>
        </translation>
    </message>
    <message>
        <source>unrealised {amount}</source>
        <translation>нереализ. {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown PnL, taken as 0</source>
        <translation>
            <numerusform>у %Ln PnL неизвестен, принят за 0</numerusform>
            <numerusform>у %Ln PnL неизвестен, принят за 0</numerusform>
            <numerusform>у %Ln PnL неизвестен, принят за 0</numerusform>
        </translation>
    </message>
    <message>
        <source>open in your own account too</source>
        <translation>открыта и на вашем аккаунте</translation>
    </message>
    <message>
        <source>As it is, {amount} is paid to you at the cut-off.</source>
        <translation>Если ничего не менять, на отсечке вам причитается {amount}.</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a profit of {made} final.</source>
        <translation>Вы: {more} на этой отсечке. Ваши копирующие: {less}, при этом они фиксируют прибыль {made}.</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a loss of {made} final.</source>
        <translation>Вы: {more} на этой отсечке. Ваши копирующие: {less}, при этом они фиксируют убыток {made}.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>are paid</source>
        <translation>получаете</translation>
    </message>
    <message>
        <source>wait for</source>
        <translation>ожидаете</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>платят</translation>
    </message>
    <message>
        <source>make final</source>
        <translation>фиксируют</translation>
    </message>
    <message>
        <source>still have open</source>
        <translation>остаётся открытым</translation>
    </message>
    <message>
        <source>settle, and wait</source>
        <translation>в расчёте и перенесены</translation>
    </message>
    <message>
        <source>would close at a loss</source>
        <translation>закроются в убытке</translation>
    </message>
    <message>
        <source>{settling}, and {postponed}</source>
        <translation>{settling} и {postponed}</translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message>
        <source>Copiers by the month they joined</source>
        <translation>Копирующие по месяцу прихода</translation>
    </message>
    <message>
        <source>+{month}</source>
        <translation>+{month}</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Пришли</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Equity now</source>
        <translation>Капитал сейчас</translation>
    </message>
    <message>
        <source>Share a head</source>
        <translation>Доля на одного</translation>
    </message>
    <message>
        <source>{count} of {joined} copied</source>
        <translation>копировали {count} из {joined}</translation>
    </message>
    <message>
        <source>{count} of {joined} copy now; this month is not over</source>
        <translation>сейчас копируют {count} из {joined}; месяц не завершён</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Скопировать команду</translation>
    </message>
</context>
<context>
    <name>CommandDoor</name>
    <message>
        <source>Copier of {account}</source>
        <translation>Копирующий аккаунта {account}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Поиск и команды</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier, a setting…</source>
        <translation>Найти действие, страницу, копирующего, настройку…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Подходящее</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to leave</source>
        <translation>↑ ↓ — выбрать · Enter — открыть · Esc — закрыть</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>Ничего с названием «{typed}» нет.</translation>
    </message>
    <message>
        <source>Copiers are found by nickname or id, the rest by any word of its name.</source>
        <translation>Копирующих можно найти по нику или ID, остальное — по любому слову названия.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Active</source>
        <translation>Активен</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Неактивен</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>Больше не в списке</translation>
    </message>
    <message>
        <source>Renamed from {before} to {after}</source>
        <translation>Сменил ник: {before} → {after}</translation>
    </message>
    <message>
        <source>Began to copy</source>
        <translation>Начал копировать</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Замечен впервые</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>Прекратил копировать</translation>
    </message>
    <message>
        <source>Left and began again</source>
        <translation>Ушёл и начал снова</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Рассчитано</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Payout received</source>
        <translation>Выплата получена</translation>
    </message>
    <message>
        <source>Share paid, as reported</source>
        <translation>Доля выплачена, по отчёту</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Вывел средства</translation>
    </message>
    <message>
        <source>You removed this copier.</source>
        <translation>Вы удалили этого копирующего.</translation>
    </message>
    <message>
        <source>You ended the copy trading.</source>
        <translation>Вы прекратили копитрейдинг.</translation>
    </message>
    <message numerus="yes">
        <source>No funds for %Ln day(s).</source>
        <translation>
            <numerusform>Нет средств %Ln день.</numerusform>
            <numerusform>Нет средств %Ln дня.</numerusform>
            <numerusform>Нет средств %Ln дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened no trade for %Ln day(s).</source>
        <translation>
            <numerusform>Вы не открывали сделок %Ln день.</numerusform>
            <numerusform>Вы не открывали сделок %Ln дня.</numerusform>
            <numerusform>Вы не открывали сделок %Ln дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew {amount} shortly before.</source>
        <translation>Незадолго до этого вывел {amount}.</translation>
    </message>
    <message>
        <source>You stood {part} below your peak.</source>
        <translation>Вы были на {part} ниже пика.</translation>
    </message>
    <message>
        <source>Lost {part} of the copied amount within 30 days.</source>
        <translation>За 30 дней потерял {part} суммы копирования.</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>Причина неизвестна.</translation>
    </message>
    <message>
        <source>Source: our own log of removals</source>
        <translation>Источник: наш журнал удалений</translation>
    </message>
    <message>
        <source>Source: an event of the account</source>
        <translation>Источник: событие аккаунта</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule: “{rule}”</source>
        <translation>Вероятно, по правилу платформы: «{rule}»</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule on idle lead traders</source>
        <translation>Вероятно, по правилу платформы о бездействующих лид-трейдерах</translation>
    </message>
    <message>
        <source>Likely: no more than what happened just before</source>
        <translation>Вероятно: это лишь то, что произошло перед уходом</translation>
    </message>
    <message>
        <source>Equity up to {limit}</source>
        <translation>Капитал не больше {limit}</translation>
    </message>
    <message>
        <source>Equity below {limit}</source>
        <translation>Капитал меньше {limit}</translation>
    </message>
    <message>
        <source>No open position</source>
        <translation>Нет открытых позиций</translation>
    </message>
    <message>
        <source>No active order</source>
        <translation>Нет активных ордеров</translation>
    </message>
    <message>
        <source>The platform allows the removal</source>
        <translation>Платформа разрешает удаление</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>computed from closed orders</source>
        <translation>рассчитано по закрытым ордерам</translation>
    </message>
    <message>
        <source>as the list and files had it</source>
        <translation>по списку и файлам</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>ничего не известно</translation>
    </message>
    <message>
        <source>{began} until now</source>
        <translation>{began} – сейчас</translation>
    </message>
    <message>
        <source>{began} – {ended}</source>
        <translation>{began} – {ended}</translation>
    </message>
</context>
<context>
    <name>CopierAnalytics</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>Nobody has copied you yet</source>
        <translation>Вас ещё никто не копировал</translation>
    </message>
    <message>
        <source>Import a list of copiers or orders, or connect the exchange: then you see how long copiers stay and how much hangs on a few of them.</source>
        <translation>Импортируйте список копирующих или ордера либо подключите биржу: станет видно, как долго остаются копирующие и сколько зависит от немногих из них.</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>Доля активных</translation>
    </message>
    <message>
        <source>Concentration of equity (HHI)</source>
        <translation>Концентрация капитала (HHI)</translation>
    </message>
    <message>
        <source>Effective number of copiers</source>
        <translation>Эффективное число копирующих</translation>
    </message>
    <message>
        <source>Ten largest, of equity</source>
        <translation>Топ-10 по капиталу</translation>
    </message>
    <message>
        <source>Ten largest, of shares paid</source>
        <translation>Топ-10 по выплаченным долям</translation>
    </message>
    <message>
        <source>Half have left after</source>
        <translation>Половина уходит через</translation>
    </message>
    <message>
        <source>Retention of copiers</source>
        <translation>Удержание копирующих</translation>
    </message>
    <message>
        <source>Stay longer than</source>
        <translation>Остаются дольше</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Retention of copiers by age</source>
        <translation>Удержание копирующих по сроку</translation>
    </message>
    <message>
        <source>Analytics of copiers</source>
        <translation>Аналитика копирующих</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Когорты</translation>
    </message>
    <message>
        <source>Churn after a drawdown</source>
        <translation>Отток после просадки</translation>
    </message>
    <message>
        <source>If all inactive copiers were removed</source>
        <translation>Если удалить всех неактивных</translation>
    </message>
    <message>
        <source>{active} of {listed} active, {inactive} inactive, {unknown} unknown</source>
        <translation>активных {active} из {listed}, неактивных {inactive}, неизвестно {unknown}</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers</source>
        <translation>Правила этой платформы не определяют неактивных</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) observed</source>
        <translation>
            <numerusform>%Ln наблюдение</numerusform>
            <numerusform>%Ln наблюдения</numerusform>
            <numerusform>%Ln наблюдений</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} stay longer than anybody was observed</source>
        <translation>{part} остаются дольше всего срока наблюдения</translation>
    </message>
    <message>
        <source>No copier&apos;s equity is known</source>
        <translation>Капитал копирующих неизвестен</translation>
    </message>
    <message numerus="yes">
        <source>{amount} of %Ln copier(s)</source>
        <translation>
            <numerusform>{amount} у %Ln копирующего</numerusform>
            <numerusform>{amount} у %Ln копирующих</numerusform>
            <numerusform>{amount} у %Ln копирующих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}, {source}</source>
        <translation>от {amount}, {source}</translation>
    </message>
    <message>
        <source>{amount} more, payer unknown</source>
        <translation>ещё {amount}, плательщик неизвестен</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>завершён %Ln</numerusform>
            <numerusform>завершено %Ln</numerusform>
            <numerusform>завершено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to say much of others</source>
        <translation>слишком мало для выводов об остальных</translation>
    </message>
    <message>
        <source>{part} stay longer than {days} · {count} at risk</source>
        <translation>{part} остаются дольше {days} · под риском: {count}</translation>
    </message>
    <message>
        <source>{part} of copiers stay longer than {days}</source>
        <translation>{part} копирующих остаются дольше {days}</translation>
    </message>
    <message>
        <source>Nothing to count yet: your equity day by day is needed, by import or sync, and weeks in which copiers were observed.</source>
        <translation>Считать пока нечего: нужен ваш капитал по дням (импорт или синхронизация) и недели, в которые наблюдались копирующие.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) left out: your equity was not known</source>
        <translation>
            <numerusform>%Ln неделя пропущена: ваш капитал был неизвестен</numerusform>
            <numerusform>%Ln недели пропущено: ваш капитал был неизвестен</numerusform>
            <numerusform>%Ln недель пропущено: ваш капитал был неизвестен</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the list is known to be inactive.</source>
        <translation>Заведомо неактивных в списке нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would go; pending from them: {amounts}</source>
        <translation>
            <numerusform>Уйдёт %Ln копирующий; его ожидаемая доля: {amounts}</numerusform>
            <numerusform>Уйдут %Ln копирующих; их ожидаемые доли: {amounts}</numerusform>
            <numerusform>Уйдут %Ln копирующих; их ожидаемые доли: {amounts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln дн.</numerusform>
            <numerusform>%Ln дн.</numerusform>
            <numerusform>%Ln дн.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopierDrawer</name>
    <message>
        <source>One copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>No nickname</source>
        <translation>Без ника</translation>
    </message>
    <message>
        <source>Id {copier}</source>
        <translation>ID {copier}</translation>
    </message>
    <message>
        <source>Close this copier</source>
        <translation>Закрыть карточку копирующего</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Cumulative PnL of this copier</source>
        <translation>Накопленный PnL копирующего</translation>
    </message>
    <message>
        <source>Equity of this copier</source>
        <translation>Капитал копирующего</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>All that happened with this copier</source>
        <translation>Всё, что произошло с этим копирующим</translation>
    </message>
    <message>
        <source>Story of this copier</source>
        <translation>История копирующего</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Долг сейчас</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Копировал</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers.</source>
        <translation>Правила этой платформы не определяют неактивных.</translation>
    </message>
    <message>
        <source>The archive has no row of the list about this copier.</source>
        <translation>В архиве нет строки списка об этом копирующем.</translation>
    </message>
    <message>
        <source>Nothing pending is known.</source>
        <translation>Ожидаемых долей нет или они неизвестны.</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Ожидаемая доля</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>На отсечке</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>High-water mark</translation>
    </message>
    <message>
        <source>PnL up to it</source>
        <translation>Осталось PnL</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Nobody knows since when.</source>
        <translation>С какого времени, неизвестно.</translation>
    </message>
    <message>
        <source>{amount} · {day}</source>
        <translation>{amount} · {day}</translation>
    </message>
</context>
<context>
    <name>Copiers</name>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Inactive: meets every condition of the rule above</source>
        <translation>Неактивен: выполняет все условия правила выше</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирует</translation>
    </message>
    <message>
        <source>Days since this copier began</source>
        <translation>Сколько дней копирует</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>Сумма копирования</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Ожидаемая доля</translation>
    </message>
    <message>
        <source>What a cut-off right now would pay for this copier</source>
        <translation>Сколько принёс бы этот копирующий на отсечке прямо сейчас</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>До high-water mark</translation>
    </message>
    <message>
        <source>How much more PnL this copier needs before anything is shared</source>
        <translation>Сколько ещё PnL нужно этому копирующему, прежде чем появится доля</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Обновлено</translation>
    </message>
    <message>
        <source>How long ago the figures of this row were read</source>
        <translation>Как давно прочитаны данные этой строки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Дата ухода</translation>
    </message>
    <message>
        <source>The day of the first whole list without this copier</source>
        <translation>День первого полного списка без этого копирующего</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Вероятная причина</translation>
    </message>
    <message>
        <source>What speaks for it is in the drawer; only a removal is certain</source>
        <translation>Основания — в карточке копирующего; достоверно известно только об удалении</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} дн.</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>капитал</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>позиции</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>ордера</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>удаление запрещено</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>нет правила</translation>
    </message>
    <message>
        <source>Active · {reasons}</source>
        <translation>Активен · {reasons}</translation>
    </message>
    <message>
        <source>Unknown · {missing}</source>
        <translation>Неизвестно · {missing}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Неактивен</translation>
    </message>
    <message>
        <source>part of it · =exact · !=not · empty</source>
        <translation>часть текста · =точно · !=не · пусто</translation>
    </message>
    <message>
        <source>inactive · active · unknown · equity</source>
        <translation>неактивен · активен · неизвестно · капитал</translation>
    </message>
    <message>
        <source>&gt;2h · &lt;30min · 1d..3d</source>
        <translation>&gt;2h · &lt;30min · 1d..3d</translation>
    </message>
    <message>
        <source>days: &gt;=30 · 10..50 · empty</source>
        <translation>дни: &gt;=30 · 10..50 · пусто</translation>
    </message>
    <message>
        <source>&lt;=100 · 10..50 · !=0 · empty</source>
        <translation>&lt;=100 · 10..50 · !=0 · пусто</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
</context>
<context>
    <name>CopiersMenus</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Копировать ID</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробности…</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Выбрать или снять выбор</translation>
    </message>
    <message>
        <source>Deselect everybody</source>
        <translation>Снять выбор со всех</translation>
    </message>
    <message>
        <source>Filter {column}…</source>
        <translation>Фильтр: {column}…</translation>
    </message>
    <message>
        <source>Clear the filter of {column}</source>
        <translation>Сбросить фильтр: {column}</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Закрепить первый столбец</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>CopiersPage</name>
    <message>
        <source>Export the copiers shown</source>
        <translation>Экспорт показанных копирующих</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>Current · {count}</source>
        <translation>Текущие · {count}</translation>
    </message>
    <message>
        <source>Left · {count}</source>
        <translation>Ушли · {count}</translation>
    </message>
</context>
<context>
    <name>CopiersPanel</name>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Select the inactive among the rows shown; unknown and hidden ones never</source>
        <translation>Выбрать неактивных среди показанных строк; неизвестные и скрытые — никогда</translation>
    </message>
    <message>
        <source>Select inactive ({count})</source>
        <translation>Выбрать неактивных ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)…</source>
        <translation>
            <numerusform>Удалить %Ln копирующего…</numerusform>
            <numerusform>Удалить %Ln копирующих…</numerusform>
            <numerusform>Удалить %Ln копирующих…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Make a worklist of {count}…</source>
        <translation>Рабочий список ({count})…</translation>
    </message>
    <message>
        <source>Make a worklist…</source>
        <translation>Рабочий список…</translation>
    </message>
</context>
<context>
    <name>CopiersStates</name>
    <message>
        <source>No account yet</source>
        <translation>Аккаунтов пока нет</translation>
    </message>
    <message>
        <source>Import the list of copiers that your platform shows, or connect an account that has one. The account is made with the first import.</source>
        <translation>Импортируйте список копирующих, который показывает платформа, или подключите аккаунт, где он есть. Аккаунт создаётся с первым импортом.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>No list of copiers in this account yet</source>
        <translation>В этом аккаунте списка копирующих ещё нет</translation>
    </message>
    <message>
        <source>Import the list from a file, or copy the table on your platform&apos;s page and paste it. With a connected account the list comes by itself.</source>
        <translation>Импортируйте список из файла или скопируйте таблицу со страницы платформы и вставьте её. С подключённым аккаунтом список приходит сам.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Подключить…</translation>
    </message>
    <message>
        <source>Nobody passes the filters</source>
        <translation>Под фильтры никто не подходит</translation>
    </message>
    <message>
        <source>There are copiers, but the filters hide all of them.</source>
        <translation>Копирующие есть, но фильтры скрывают всех.</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>Сбросить фильтры ({count})</translation>
    </message>
    <message>
        <source>Nobody has left so far</source>
        <translation>Пока никто не ушёл</translation>
    </message>
    <message>
        <source>Whoever is missing from a whole list is found here afterwards, with the day. A list is whole when nothing of it was refused or filtered out.</source>
        <translation>Кого нет в полном списке, тот появится здесь с указанием дня. Список полный, если из него ничего не было отклонено или отфильтровано.</translation>
    </message>
</context>
<context>
    <name>CopiersStrip</name>
    <message>
        <source>Import a list…</source>
        <translation>Импорт списка…</translation>
    </message>
    <message>
        <source>This list was read {age}. Who is inactive may have changed since: import or sync it before you decide.</source>
        <translation>Список прочитан {age}. С тех пор неактивные могли смениться: импортируйте или синхронизируйте его до решения.</translation>
    </message>
    <message>
        <source>Pending shares are not known: nothing says which share ratio was in force. The Profit page asks for it.</source>
        <translation>Ожидаемые доли неизвестны: нет данных, какая ставка доли действовала. Её можно указать на странице «Прибыль».</translation>
    </message>
    <message>
        <source>{count} rows were written to {file}.</source>
        <translation>Строк записано в {file}: {count}.</translation>
    </message>
</context>
<context>
    <name>CopiersTable</name>
    <message>
        <source>Columns of {table}</source>
        <translation>Столбцы: {table}</translation>
    </message>
</context>
<context>
    <name>CopiersTools</name>
    <message>
        <source>Current copiers, those who left, analytics</source>
        <translation>Текущие копирующие, ушедшие, аналитика</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Текущие</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ушли</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Search copiers</source>
        <translation>Поиск копирующих</translation>
    </message>
    <message>
        <source>Search nicknames, ids and tags</source>
        <translation>Поиск по никам, ID и меткам</translation>
    </message>
    <message>
        <source>Nickname, id or tag (Ctrl+F)</source>
        <translation>Ник, ID или метка (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Экспорт показанных строк…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>Рабочий список…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Журнал аудита…</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>Кто есть кто…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Settles on</source>
        <translation>Дата расчёта</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>До расчёта</translation>
    </message>
    <message>
        <source>{time}, yours too</source>
        <translation>{time}, у вас так же</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>{time} по вашему времени</translation>
    </message>
    <message>
        <source>orders count until {time}</source>
        <translation>ордера учитываются до {time}</translation>
    </message>
    <message>
        <source>next of {count} clocks</source>
        <translation>ближайшие часы из {count}</translation>
    </message>
    <message>
        <source>The settlement of {day} waits for its payout, expected until {time}.</source>
        <translation>Расчёт от {day} ждёт выплаты, ожидается до {time}.</translation>
    </message>
    <message>
        <source>The next one comes in {time}.</source>
        <translation>Следующий — через {time}.</translation>
    </message>
    <message>
        <source>The payout of {day} was seen.</source>
        <translation>Выплата от {day} замечена.</translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) behind.</source>
        <translation>
            <numerusform>Ваши часы отстают на %Ln секунду.</numerusform>
            <numerusform>Ваши часы отстают на %Ln секунды.</numerusform>
            <numerusform>Ваши часы отстают на %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) ahead.</source>
        <translation>
            <numerusform>Ваши часы спешат на %Ln секунду.</numerusform>
            <numerusform>Ваши часы спешат на %Ln секунды.</numerusform>
            <numerusform>Ваши часы спешат на %Ln секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be skipped: {why}</source>
        <translation>
            <numerusform>%Ln копирующий будет пропущен: {why}</numerusform>
            <numerusform>%Ln копирующих будут пропущены: {why}</numerusform>
            <numerusform>%Ln копирующих будут пропущены: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be postponed: {why}</source>
        <translation>
            <numerusform>%Ln копирующий будет перенесён: {why}</numerusform>
            <numerusform>%Ln копирующих будут перенесены: {why}</numerusform>
            <numerusform>%Ln копирующих будут перенесены: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The next settlement is paid {time}</source>
        <translation>Выплата следующего расчёта: {time}</translation>
    </message>
    <message>
        <source>The next settlement is paid in {time}.</source>
        <translation>Выплата следующего расчёта через {time}.</translation>
    </message>
    <message>
        <source>The settlement is due now.</source>
        <translation>Время расчёта наступило.</translation>
    </message>
    <message>
        <source>At zero nothing is due.</source>
        <translation>К этому моменту выплачивать нечего.</translation>
    </message>
    <message>
        <source>At zero {platform} owes you {amounts}.</source>
        <translation>К этому моменту к выплате вам ({platform}): {amounts}.</translation>
    </message>
</context>
<context>
    <name>CoverageBand</name>
    <message>
        <source>How far this record is complete is not known: no import has said so yet.</source>
        <translation>Насколько эти данные полны, неизвестно: ни один импорт этого не показал.</translation>
    </message>
    <message>
        <source>How far the record is complete</source>
        <translation>Насколько полны данные</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>C&amp;omplete from</source>
        <translation>&amp;Полнота с</translation>
    </message>
    <message>
        <source>Then nothing is missing between the two, and no gap is shown there.</source>
        <translation>Тогда между этими датами ничего не пропущено и пробелов там нет.</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Полнота с</translation>
    </message>
    <message>
        <source>Complete until</source>
        <translation>Полнота до</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>CoverageRows</name>
    <message>
        <source>{since} – {until}, your time</source>
        <translation>{since} – {until} по вашему времени</translation>
    </message>
    <message>
        <source>{feed}: not known whether it is complete</source>
        <translation>{feed}: полнота неизвестна</translation>
    </message>
    <message>
        <source>{feed}: nothing is known</source>
        <translation>{feed}: данных нет</translation>
    </message>
    <message>
        <source>{feed}: complete</source>
        <translation>{feed}: полностью</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>ProfitShare has a fault</source>
        <translation>Сбой ProfitShare</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>Внутри ProfitShare произошла ошибка.</translation>
    </message>
    <message>
        <source>Your archive is unchanged and you can go on. This report helps to find the fault; it holds no amounts, names, keys or folders of yours, and nothing is sent by itself. The log has the whole story.</source>
        <translation>Архив не изменён, можно продолжать. Этот отчёт поможет найти сбой; в нём нет ваших сумм, имён, ключей и папок, и сам он никуда не отправляется. Полная картина — в логе.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Сохранено: {path}.</translation>
    </message>
    <message>
        <source>The report was not saved: {why}.</source>
        <translation>Отчёт не сохранён: {why}.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>Открыть &amp;лог</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Подробности сбоя</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd, d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd, d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day, same month</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, same month</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day, another month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, another month</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>DefinitionButton</name>
    <message>
        <source>What is “{figure}”?</source>
        <translation>Что такое «{figure}»?</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Open my archive</source>
        <translation>Открыть мой архив</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>ДЕМО</translation>
    </message>
    <message>
        <source>Everything you see is invented and nothing is written to disk.</source>
        <translation>Всё, что вы видите, вымышлено; на диск ничего не пишется.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>Перетащите файл сюда</translation>
    </message>
    <message>
        <source>or choose one, or copy a table on your platform&apos;s web page and press Ctrl+V. CSV, Excel and saved web pages are read as they are.</source>
        <translation>или выберите файл, или скопируйте таблицу с веб-страницы платформы и нажмите Ctrl+V. CSV, Excel и сохранённые веб-страницы читаются как есть.</translation>
    </message>
    <message>
        <source>You see every row before anything is saved. The same file again changes nothing.</source>
        <translation>Вы увидите каждую строку до сохранения. Повторный импорт того же файла ничего не меняет.</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>What removing would change</source>
        <translation>Что изменит удаление</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>Доля активных</translation>
    </message>
    <message>
        <source>Assets, {asset}</source>
        <translation>Активы, {asset}</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>Эффективное число</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Where you know it from; kept beside the row, such as: statement of 30 March</source>
        <translation>Откуда это известно; хранится вместе со строкой, например: выписка от 30 марта</translation>
    </message>
    <message>
        <source>Add an order by hand</source>
        <translation>Ввод ордера вручную</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Добавить ордер</translation>
    </message>
    <message>
        <source>Correct an order</source>
        <translation>Исправление ордера</translation>
    </message>
    <message>
        <source>Correct order</source>
        <translation>Исправить ордер</translation>
    </message>
    <message>
        <source>Add an event by hand</source>
        <translation>Ввод события вручную</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Добавить событие</translation>
    </message>
    <message>
        <source>Correct an event</source>
        <translation>Исправление события</translation>
    </message>
    <message>
        <source>Correct event</source>
        <translation>Исправить событие</translation>
    </message>
    <message>
        <source>0.1 is 10 %</source>
        <translation>0.1 — это 10 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Times are in UTC, or with an offset; amounts have a decimal point.</source>
        <translation>Время — в UTC или со смещением; в суммах десятичная точка.</translation>
    </message>
    <message>
        <source>One row will be added. No other row changes.</source>
        <translation>Добавится одна строка. Другие не изменятся.</translation>
    </message>
    <message>
        <source>What it says now stays in its history. What changes:</source>
        <translation>Прежнее значение останется в истории строки. Изменится:</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>The archive has this row, or an order of this id, already.</source>
        <translation>Такая строка или ордер с таким ID уже есть в архиве.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The URL of the archive cannot be read.</source>
        <translation>Не удаётся разобрать URL архива.</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://user@host/database.</source>
        <translation>Его вид: postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>Драйвер PostgreSQL не установлен.</translation>
    </message>
    <message>
        <source>Install it with pip install &apos;profitshare[postgresql]&apos; and start again.</source>
        <translation>Установите его: pip install &apos;profitshare[postgresql]&apos; — и запустите снова.</translation>
    </message>
    <message>
        <source>The server of the archive cannot be reached.</source>
        <translation>Сервер архива недоступен.</translation>
    </message>
    <message>
        <source>Check that {name} runs and that this computer may reach it, then try again.</source>
        <translation>Проверьте, что {name} работает и доступен с этого компьютера, затем повторите.</translation>
    </message>
    <message>
        <source>The server of the archive does not accept the log-in.</source>
        <translation>Сервер архива не принимает вход.</translation>
    </message>
    <message>
        <source>Check the name, and the password in ~/.pgpass or PROFITSHARE_DATA.</source>
        <translation>Проверьте имя, а также пароль в ~/.pgpass или PROFITSHARE_DATA.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>На сервере нет базы данных с таким именем.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to create it, with the encoding UTF8: {name}.</source>
        <translation>Попросите администратора сервера создать её с кодировкой UTF8: {name}.</translation>
    </message>
    <message>
        <source>The server of the archive is too old.</source>
        <translation>Сервер архива слишком старый.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a newer one.</source>
        <translation>Попросите у администратора сервера более новую версию.</translation>
    </message>
    <message>
        <source>The database cannot hold every name.</source>
        <translation>База данных не может хранить все имена.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a database with the encoding UTF8.</source>
        <translation>Попросите у администратора сервера базу данных с кодировкой UTF8.</translation>
    </message>
    <message>
        <source>This user may not write to the database.</source>
        <translation>У этого пользователя нет права записи в базу данных.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to let this user create and use tables in {name}.</source>
        <translation>Попросите администратора сервера разрешить этому пользователю создавать и использовать таблицы в {name}.</translation>
    </message>
    <message>
        <source>The connection to the archive was lost.</source>
        <translation>Соединение с архивом потеряно.</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing was half saved.</source>
        <translation>Повторите чуть позже; ничего не сохранено наполовину.</translation>
    </message>
    <message>
        <source>The server of the archive is too busy.</source>
        <translation>Сервер архива перегружен.</translation>
    </message>
    <message>
        <source>Try again in a moment, or ask for more connections to be allowed.</source>
        <translation>Повторите чуть позже или попросите увеличить лимит соединений.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>На сервере кончилось место на диске.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to free some space, then try again. Nothing was changed.</source>
        <translation>Попросите администратора сервера освободить место и повторите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server lets nobody write to the archive.</source>
        <translation>Сервер никому не разрешает запись в архив.</translation>
    </message>
    <message>
        <source>Connect to the main server instead of a copy of it, or ask for it to be opened.</source>
        <translation>Подключитесь к основному серверу, а не к его копии, или попросите открыть запись.</translation>
    </message>
    <message>
        <source>The database of the archive is damaged.</source>
        <translation>База данных архива повреждена.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server, before anything else is written.</source>
        <translation>Обратитесь к администратору сервера до любой новой записи.</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>Эта база данных принадлежит другой программе.</translation>
    </message>
    <message>
        <source>{name} was left as it is. Choose another database.</source>
        <translation>{name} — без изменений. Выберите другую базу данных.</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>Здесь уже что-то есть.</translation>
    </message>
    <message>
        <source>Move the archive to an empty database or a new folder.</source>
        <translation>Перенесите архив в пустую базу данных или новую папку.</translation>
    </message>
    <message>
        <source>A shared archive is not restored in its place.</source>
        <translation>Общий архив не восстанавливается на том же месте.</translation>
    </message>
    <message>
        <source>The command profitshare move-archive BACKUP URL fills an empty database from a backup.</source>
        <translation>Команда profitshare move-archive BACKUP URL заполняет пустую базу данных из резервной копии.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>Архив нельзя использовать.</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>Внутри ProfitShare произошла ошибка.</translation>
    </message>
    <message>
        <source>Your archive is unchanged. The log has the details.</source>
        <translation>Архив не изменён. Подробности в логе.</translation>
    </message>
    <message>
        <source>Order {order} of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>В ордере {order} копирующего {copier}, открытом {opened}, нет ставки, и ни одно событие ratio_change до этого момента не указывает действовавшую.</translation>
    </message>
    <message>
        <source>An order of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>В ордере копирующего {copier}, открытом {opened}, нет ставки, и ни одно событие ratio_change до этого момента не указывает действовавшую.</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applies to an order.</source>
        <translation>Неизвестно, какая ставка доли применяется к ордеру.</translation>
    </message>
    <message>
        <source>The rulebook {path} cannot be used.</source>
        <translation>Правила {path} нельзя использовать.</translation>
    </message>
    <message>
        <source>There is no rulebook called {name}.</source>
        <translation>Правил с названием {name} нет.</translation>
    </message>
    <message>
        <source>Rulebooks there are: {names}.</source>
        <translation>Доступные правила: {names}.</translation>
    </message>
    <message>
        <source>The process that did the work ended without an answer.</source>
        <translation>Рабочий процесс завершился без ответа.</translation>
    </message>
    <message>
        <source>Nothing was saved. If the computer is short of memory, close other programs, then try again.</source>
        <translation>Ничего не сохранено. Если не хватает памяти, закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>There is no account called {name}.</source>
        <translation>Аккаунта с названием {name} нет.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>Возможно, его переименовали или удалили.</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>Аккаунт с названием {name} уже есть.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое название.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>{path} cannot be used.</source>
        <translation>{path} нельзя использовать.</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct the file and try again.</source>
        <translation>Ничего не сохранено. Исправьте файл и повторите.</translation>
    </message>
    <message>
        <source>No key is sent to the address {address}.</source>
        <translation>На адрес {address} ключ не отправляется.</translation>
    </message>
    <message>
        <source>It must begin with https://; plain http is accepted for this computer alone.</source>
        <translation>Адрес должен начинаться с https://; обычный http допустим только для этого компьютера.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Не получилось.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of {exchange}&apos;s list of copiers cannot be read.</source>
        <translation>
            <numerusform>Не читается %Ln строка списка копирующих {exchange}.</numerusform>
            <numerusform>Не читаются %Ln строки списка копирующих {exchange}.</numerusform>
            <numerusform>Не читаются %Ln строк списка копирующих {exchange}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. The Accounts page shows the rows as they came; a newer ProfitShare may know them.</source>
        <translation>Ничего не сделано. Строки в исходном виде — на странице «Аккаунты»; возможно, их знает более новая версия ProfitShare.</translation>
    </message>
    <message>
        <source>{exchange}&apos;s list of copiers kept changing while it was read.</source>
        <translation>Список копирующих на бирже {exchange} менялся во время чтения.</translation>
    </message>
    <message>
        <source>Nothing was done. Try again in a moment.</source>
        <translation>Ничего не сделано. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer to keep an API key in.</source>
        <translation>На этом компьютере нет связки ключей для хранения API-ключа.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or enter the key again after each start.</source>
        <translation>Установите и запустите её (GNOME Keyring, KWallet) или вводите ключ после каждого запуска.</translation>
    </message>
    <message>
        <source>The keyring chosen for Python is not one of the system&apos;s.</source>
        <translation>Связка ключей, выбранная для Python, не системная.</translation>
    </message>
    <message>
        <source>Take it out of PYTHON_KEYRING_BACKEND or keyringrc.cfg, or enter the key again after each start.</source>
        <translation>Уберите её из PYTHON_KEYRING_BACKEND или keyringrc.cfg либо вводите ключ после каждого запуска.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Связка ключей заблокирована.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again after each start.</source>
        <translation>Разблокируйте её и повторите или вводите ключ после каждого запуска.</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked to.</source>
        <translation>Связка ключей не выполнила запрос.</translation>
    </message>
    <message>
        <source>Look whether it works for other programs, or enter the key again after each start.</source>
        <translation>Проверьте, работает ли она с другими программами, или вводите ключ после каждого запуска.</translation>
    </message>
    <message>
        <source>read copy trading</source>
        <translation>чтение копитрейдинга</translation>
    </message>
    <message>
        <source>manage copy trading</source>
        <translation>управление копитрейдингом</translation>
    </message>
    <message>
        <source>read balances and positions</source>
        <translation>чтение балансов и позиций</translation>
    </message>
    <message>
        <source>read orders</source>
        <translation>чтение ордеров</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>торговля</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>переводы</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>вывод средств</translation>
    </message>
    <message>
        <source>{exchange} cannot be reached.</source>
        <translation>Биржа {exchange} недоступна.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again. What was read is kept.</source>
        <translation>Проверьте интернет-соединение и повторите. Прочитанное сохранено.</translation>
    </message>
    <message>
        <source>{exchange} did not answer in time.</source>
        <translation>Биржа {exchange} не ответила вовремя.</translation>
    </message>
    <message>
        <source>The connection may be slow, or the exchange busy. Try again in a few minutes; what was read is kept.</source>
        <translation>Возможно, соединение медленное или биржа перегружена. Повторите через несколько минут; прочитанное сохранено.</translation>
    </message>
    <message>
        <source>The connection to {exchange} broke off.</source>
        <translation>Соединение с биржей {exchange} оборвалось.</translation>
    </message>
    <message>
        <source>Try again: it goes on where it was. What was read is kept.</source>
        <translation>Повторите: чтение продолжится с того же места. Прочитанное сохранено.</translation>
    </message>
    <message>
        <source>{exchange}&apos;s address leads somewhere else.</source>
        <translation>Адрес биржи {exchange} перенаправляет в другое место.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the address of the account, and whether this network asks for a log-in page first.</source>
        <translation>Ключ туда не отправлен. Проверьте адрес аккаунта и не требует ли эта сеть сначала войти на своей странице.</translation>
    </message>
    <message>
        <source>An answer of {exchange} was far too long to be real.</source>
        <translation>Ответ биржи {exchange} слишком длинный, чтобы быть настоящим.</translation>
    </message>
    <message>
        <source>It was not read. Check the address of the account, and what stands between this computer and the internet.</source>
        <translation>Он не прочитан. Проверьте адрес аккаунта и то, что стоит между этим компьютером и интернетом.</translation>
    </message>
    <message>
        <source>An answer of {exchange} arrived damaged.</source>
        <translation>Ответ биржи {exchange} пришёл повреждённым.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look for a proxy or a security program that changes what comes from the internet.</source>
        <translation>Повторите; если не поможет, ищите прокси или антивирус, изменяющий трафик.</translation>
    </message>
    <message>
        <source>{exchange} has trouble of its own.</source>
        <translation>Сбой на стороне биржи {exchange}.</translation>
    </message>
    <message>
        <source>Its server answers with an error. Try again later; what was read is kept.</source>
        <translation>Её сервер отвечает ошибкой. Повторите позже; прочитанное сохранено.</translation>
    </message>
    <message>
        <source>The connection to {exchange} is not safe.</source>
        <translation>Соединение с биржей {exchange} небезопасно.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so the key was not sent. Set this computer&apos;s clock, and do not use this network if it wants to read along.</source>
        <translation>Сертификат не принят, ключ не отправлен. Настройте часы компьютера и не пользуйтесь этой сетью, если она перехватывает трафик.</translation>
    </message>
    <message>
        <source>{exchange} is too busy, or under maintenance.</source>
        <translation>Биржа {exchange} перегружена или на обслуживании.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; what was read is kept.</source>
        <translation>Повторите через несколько минут; прочитанное сохранено.</translation>
    </message>
    <message>
        <source>{exchange} says: {code}, {told}</source>
        <translation>Ответ биржи {exchange}: {code}, {told}</translation>
    </message>
    <message>
        <source>{exchange} says: {told}</source>
        <translation>Ответ биржи {exchange}: {told}</translation>
    </message>
    <message>
        <source>{exchange} refused one request.</source>
        <translation>Биржа {exchange} отклонила один запрос.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything else goes on.</source>
        <translation>Ничего не изменено. Остальное продолжается.</translation>
    </message>
    <message>
        <source>{exchange} gave an answer that this program cannot read.</source>
        <translation>Биржа {exchange} дала ответ, который программа не может прочитать.</translation>
    </message>
    <message>
        <source>What was read is kept. Try again; if it stays so, look for a newer ProfitShare.</source>
        <translation>Прочитанное сохранено. Повторите; если не поможет, ищите более новую версию ProfitShare.</translation>
    </message>
    <message>
        <source>{exchange} did not do what it was asked for.</source>
        <translation>Биржа {exchange} не выполнила запрос.</translation>
    </message>
    <message>
        <source>Try again later; what was read is kept.</source>
        <translation>Повторите позже; прочитанное сохранено.</translation>
    </message>
    <message>
        <source>{exchange} accepts this API key from other addresses only.</source>
        <translation>Биржа {exchange} принимает этот API-ключ только с других адресов.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at {exchange}, or make a key without a list.</source>
        <translation>Добавьте публичный адрес этого компьютера в список ключа на {exchange} или создайте ключ без списка.</translation>
    </message>
    <message>
        <source>The API key may not do this.</source>
        <translation>У API-ключа нет такого права.</translation>
    </message>
    <message>
        <source>Look at {exchange} which rights the key has.</source>
        <translation>Проверьте права ключа на {exchange}.</translation>
    </message>
    <message>
        <source>At {exchange} give the key the right “{right}”, or use another key. Without it the rest still works.</source>
        <translation>Дайте ключу на {exchange} право «{right}» или возьмите другой ключ. Остальное работает и без него.</translation>
    </message>
    <message>
        <source>This API key is for the other environment of {exchange}.</source>
        <translation>Этот API-ключ — для другой среды биржи {exchange}.</translation>
    </message>
    <message>
        <source>A key of demo trading does not work on the live exchange, nor the reverse. Enter the other key on the Accounts page.</source>
        <translation>Ключ демо-торговли не работает на реальной бирже, и наоборот. Введите другой ключ на странице «Аккаунты».</translation>
    </message>
    <message>
        <source>{exchange} does not accept the API key.</source>
        <translation>Биржа {exchange} не принимает API-ключ.</translation>
    </message>
    <message>
        <source>Check key, secret and passphrase on the Accounts page, or make a new key at {exchange}. It may have expired.</source>
        <translation>Проверьте ключ, секрет и парольную фразу на странице «Аккаунты» или создайте новый ключ на {exchange}. Возможно, он истёк.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {exchange}&apos;s.</source>
        <translation>Часы этого компьютера отстают от часов биржи {exchange} на {seconds} с.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {exchange}&apos;s.</source>
        <translation>Часы этого компьютера опережают часы биржи {exchange} на {seconds} с.</translation>
    </message>
    <message>
        <source>Let the system set its clock from the internet, then try again.</source>
        <translation>Включите установку времени через интернет и повторите.</translation>
    </message>
    <message>
        <source>This account is not a lead trader at {exchange}.</source>
        <translation>Этот аккаунт на бирже {exchange} — не лид-трейдер.</translation>
    </message>
    <message>
        <source>Use a key that was made while logged in to the lead trading account itself; a main account&apos;s key does not see a sub-account.</source>
        <translation>Используйте ключ, созданный при входе в сам лид-аккаунт; ключ основного аккаунта субаккаунта не видит.</translation>
    </message>
    <message>
        <source>{exchange} does not offer this to this account.</source>
        <translation>Биржа {exchange} не предоставляет этого данному аккаунту.</translation>
    </message>
    <message>
        <source>It may be suspended, of another account mode, or not let in yet. Import files for what cannot be read.</source>
        <translation>Возможно, он приостановлен, в другом режиме или ещё не допущен. Чего нельзя прочитать, импортируйте из файлов.</translation>
    </message>
    <message>
        <source>{exchange} was asked too often.</source>
        <translation>Слишком частые запросы к бирже {exchange}.</translation>
    </message>
    <message>
        <source>It wants a pause of {seconds} s. If other programs use this key, give them keys of their own.</source>
        <translation>Она требует паузы {seconds} с. Если этим ключом пользуются другие программы, дайте им отдельные ключи.</translation>
    </message>
    <message>
        <source>Try again in a minute. If other programs use this key, give them keys of their own.</source>
        <translation>Повторите через минуту. Если этим ключом пользуются другие программы, дайте им отдельные ключи.</translation>
    </message>
    <message>
        <source>This archive was written by a newer version.</source>
        <translation>Этот архив записан более новой версией.</translation>
    </message>
    <message>
        <source>It is at revision {found}, this program knows up to {known}. Install the newer ProfitShare, or restore a backup from before. Nothing was changed.</source>
        <translation>Его версия — {found}, программа знает до {known}. Установите более новый ProfitShare или восстановите более раннюю резервную копию. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Повторите, когда работа закончится.</translation>
    </message>
    <message>
        <source>This account is being synced already.</source>
        <translation>Этот аккаунт уже синхронизируется.</translation>
    </message>
    <message>
        <source>Copiers of this account are being removed.</source>
        <translation>Идёт удаление копирующих этого аккаунта.</translation>
    </message>
    <message>
        <source>Somebody is at work at this account: {purpose}.</source>
        <translation>С этим аккаунтом уже идёт работа: {purpose}.</translation>
    </message>
    <message>
        <source>It is this program itself. Try again when it has finished.</source>
        <translation>Это сама программа. Повторите, когда она закончит.</translation>
    </message>
    <message>
        <source>It is process {pid}, {command}. Try again when it has finished.</source>
        <translation>Это процесс {pid}, {command}. Повторите, когда он закончит.</translation>
    </message>
    <message>
        <source>It is process {pid}. Try again when it has finished.</source>
        <translation>Это процесс {pid}. Повторите, когда он закончит.</translation>
    </message>
    <message>
        <source>Another process is writing to the archive.</source>
        <translation>В архив пишет другой процесс.</translation>
    </message>
    <message>
        <source>Process {pid} is writing to the archive.</source>
        <translation>В архив пишет процесс {pid}.</translation>
    </message>
    <message>
        <source>Process {pid}, {command}, is writing to the archive.</source>
        <translation>В архив пишет процесс {pid}, {command}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing was changed. Free some space on that disk and try again.</source>
        <translation>Не удалось записать {path}; ничего не изменено. Освободите место на диске и повторите.</translation>
    </message>
    <message>
        <source>The archive is read-only.</source>
        <translation>Архив доступен только для чтения.</translation>
    </message>
    <message>
        <source>{path} or its folder does not let itself be written. Allow writing to it, or choose another folder. Nothing was changed.</source>
        <translation>Запись в {path} или в его папку невозможна. Разрешите запись или выберите другую папку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Ошибка чтения или записи диска.</translation>
    </message>
    <message>
        <source>{path} gave an error of the disk itself. Copy the folder to another disk and choose it there; the copy will say what is missing.</source>
        <translation>{path}: ошибка самого диска. Скопируйте папку на другой диск и выберите её там; копирование покажет, чего не хватает.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Архив повреждён.</translation>
    </message>
    <message>
        <source>Parts of {path} cannot be read. Restore a backup, or salvage what still reads; the damaged file is kept either way.</source>
        <translation>Часть {path} не читается. Восстановите резервную копию или спасите то, что читается; повреждённый файл сохранится в любом случае.</translation>
    </message>
    <message>
        <source>Nothing in this archive can be read any more.</source>
        <translation>В этом архиве больше ничего не читается.</translation>
    </message>
    <message>
        <source>Restore a backup; {path} is kept, for somebody who can do more.</source>
        <translation>Восстановите резервную копию; {path} сохраняется для специалиста.</translation>
    </message>
    <message>
        <source>This file is not an archive, or its beginning is damaged.</source>
        <translation>Этот файл — не архив, или его начало повреждено.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Restore a backup, which keeps the file, or choose another folder.</source>
        <translation>{path} — без изменений. Восстановите резервную копию (файл сохранится) или выберите другую папку.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose another folder.</source>
        <translation>{path} — без изменений. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The archive is no longer there.</source>
        <translation>Архива больше нет на месте.</translation>
    </message>
    <message>
        <source>Somebody moved or deleted {path} while it was open. Bring it back and try again, or restore a backup.</source>
        <translation>{path}: перемещено или удалено, пока было открыто. Верните на место и повторите или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>Эту резервную копию нельзя восстановить.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no backup of an archive. The archive was not changed; choose another backup.</source>
        <translation>{path}: повреждено или не резервная копия архива. Архив не изменён; выберите другую копию.</translation>
    </message>
    <message>
        <source>The archive cannot be read or written.</source>
        <translation>Архив не читается или не записывается.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>Estimated from your own orders, scaled to what each copier copies. No estimate is ever held against a payout.</source>
        <translation>Оценка по вашим ордерам в масштабе суммы каждого копирующего. С выплатами оценки никогда не сверяются.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) left out: nobody knows what they copy with</source>
        <translation>
            <numerusform>%Ln копирующий не учтён: неизвестно, какой суммой он копирует</numerusform>
            <numerusform>%Ln копирующих не учтены: неизвестно, какими суммами они копируют</numerusform>
            <numerusform>%Ln копирующих не учтены: неизвестно, какими суммами они копируют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of yours could not be scaled</source>
        <translation>
            <numerusform>Не удалось масштабировать %Ln ваш ордер</numerusform>
            <numerusform>Не удалось масштабировать %Ln ваших ордера</numerusform>
            <numerusform>Не удалось масштабировать %Ln ваших ордеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Open window: {pending}. Nothing reported to compare with.</source>
        <translation>Открытый период: {pending}. Сравнить не с чем: данных платформы нет.</translation>
    </message>
    <message>
        <source>Open window: {pending}. Windows reported so far: {count}. Off by {off} on average, by {bias} with the sign.</source>
        <translation>Открытый период: {pending}. Периодов с данными платформы: {count}. Средняя ошибка {off}, со знаком {bias}.</translation>
    </message>
    <message>
        <source>No orders of your own are known to scale.</source>
        <translation>Нет ваших ордеров для масштабирования.</translation>
    </message>
    <message>
        <source>Your own equity is not known, so no scale is.</source>
        <translation>Ваш капитал неизвестен, поэтому и масштаб тоже.</translation>
    </message>
    <message>
        <source>No copiers are known.</source>
        <translation>Копирующие неизвестны.</translation>
    </message>
    <message>
        <source>Nobody knows what your copiers copy with.</source>
        <translation>Неизвестно, какими суммами вас копируют.</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applied.</source>
        <translation>Неизвестно, какая ставка доли действовала.</translation>
    </message>
</context>
<context>
    <name>EstimatesTab</name>
    <message>
        <source>Estimated shares by window</source>
        <translation>Оценка долей по периодам</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Идёт оценка…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Payouts received</source>
        <translation>Полученные выплаты</translation>
    </message>
    <message>
        <source>Settlements computed</source>
        <translation>Рассчитанные доли</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Copiers as they are now</source>
        <translation>Копирующие на текущий момент</translation>
    </message>
    <message>
        <source>Payouts and own trades</source>
        <translation>Выплаты и свои сделки</translation>
    </message>
    <message>
        <source>Payouts only</source>
        <translation>Только выплаты</translation>
    </message>
    <message>
        <source>Own trades only</source>
        <translation>Только свои сделки</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Таблица CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Koinly, for tax</source>
        <translation>Koinly, для налогов</translation>
    </message>
    <message>
        <source>beancount, for bookkeeping</source>
        <translation>beancount, для учёта</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Последние 90 дней</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>По датам</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Налоговый год</translation>
    </message>
    <message>
        <source>Exact amounts, instants in UTC and the platform&apos;s day. Orders, events and copiers read back as they are.</source>
        <translation>Точные суммы, время в UTC и день платформы. Ордера, события и копирующие читаются обратно без изменений.</translation>
    </message>
    <message>
        <source>Amounts are numbers up to the 15 digits that a spreadsheet keeps, and text beyond.</source>
        <translation>Суммы — числа до 15 знаков, которые хранит таблица, дальше — текст.</translation>
    </message>
    <message>
        <source>Payouts as income, your own trades as realised gains. What is taxed and how differs from country to country: check with an adviser.</source>
        <translation>Выплаты — доход, ваши сделки — реализованная прибыль. Что и как облагается, зависит от страны: уточните у консультанта.</translation>
    </message>
    <message>
        <source>One balanced transaction for every payout and every own trade that closed.</source>
        <translation>Одна сбалансированная проводка на каждую выплату и каждую закрытую собственную сделку.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read …</source>
        <translation>
            <numerusform>Прочитана %Ln запись …</numerusform>
            <numerusform>Прочитано %Ln записи …</numerusform>
            <numerusform>Прочитано %Ln записей …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>%Ln строка записана в {path}.</numerusform>
            <numerusform>%Ln строки записано в {path}.</numerusform>
            <numerusform>%Ln строк записано в {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of copiers left out: not your income.</source>
        <translation>
            <numerusform>Пропущен %Ln ордер копирующих: это не ваш доход.</numerusform>
            <numerusform>Пропущено %Ln ордера копирующих: это не ваш доход.</numerusform>
            <numerusform>Пропущено %Ln ордеров копирующих: это не ваш доход.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums by month are on the last sheet.</source>
        <translation>Суммы по месяцам — на последнем листе.</translation>
    </message>
    <message>
        <source>The sums by month are in {path}.</source>
        <translation>Суммы по месяцам — в {path}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Остановлено. Ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>Ничего не записано. {path}: {why}.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Что экспортировать</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Файл уже существует и будет заменён.</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>Идёт экспорт</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Export {account}</source>
        <translation>Экспорт: {account}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в файл</translation>
    </message>
    <message>
        <source>Reading the archive …</source>
        <translation>Чтение архива …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
</context>
<context>
    <name>FairnessSection</name>
    <message>
        <source>In loss while you earned a share</source>
        <translation>В убытке, пока вы получали долю</translation>
    </message>
    <message>
        <source>Median return of copiers after your share</source>
        <translation>Медианная доходность копирующих после вашей доли</translation>
    </message>
    <message>
        <source>Made less than you did</source>
        <translation>Заработали меньше вас</translation>
    </message>
    <message>
        <source>What copying left each copier</source>
        <translation>Что копирование принесло каждому</translation>
    </message>
    <message>
        <source>No share was earned yet</source>
        <translation>Долей ещё не было</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} copiers; {paid} of these paid you</source>
        <translation>
            <numerusform>%Ln из {all} копирующих; из них вам заплатили: {paid}</numerusform>
            <numerusform>%Ln из {all} копирующих; из них вам заплатили: {paid}</numerusform>
            <numerusform>%Ln из {all} копирующих; из них вам заплатили: {paid}</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} of the share was paid in a pool; nobody knows by whom.</source>
        <translation>{amount} доли выплачено общей суммой; от кого, неизвестно.</translation>
    </message>
    <message>
        <source>Nobody knows what copiers copy with</source>
        <translation>Неизвестно, какими суммами копируют</translation>
    </message>
    <message numerus="yes">
        <source>P10 {low} · P90 {high}, of %Ln copier(s)</source>
        <translation>
            <numerusform>P10 {low} · P90 {high}, по %Ln копирующему</numerusform>
            <numerusform>P10 {low} · P90 {high}, по %Ln копирующим</numerusform>
            <numerusform>P10 {low} · P90 {high}, по %Ln копирующим</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own return is not known: your equity is missing</source>
        <translation>Ваша доходность неизвестна: нет данных о капитале</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln copier(s); your own return is {own}</source>
        <translation>
            <numerusform>по %Ln копирующему; ваша доходность: {own}</numerusform>
            <numerusform>по %Ln копирующим; ваша доходность: {own}</numerusform>
            <numerusform>по %Ln копирующим; ваша доходность: {own}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>Ваша доля</translation>
    </message>
    <message>
        <source>Left to him</source>
        <translation>Осталось ему</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Доходность</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>computed from %Ln order(s)</source>
        <translation>
            <numerusform>рассчитано по %Ln ордеру</numerusform>
            <numerusform>рассчитано по %Ln ордерам</numerusform>
            <numerusform>рассчитано по %Ln ордерам</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>из них перенесено: {amounts}</translation>
    </message>
    <message>
        <source>Nothing says which: import a ratio_change event.</source>
        <translation>Нет данных: импортируйте событие ratio_change.</translation>
    </message>
    <message>
        <source>fixed by the rules</source>
        <translation>задана правилами</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <source>before: {ratio}</source>
        <translation>раньше: {ratio}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters:</source>
        <translation>Фильтры:</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>Сбросить фильтры ({count})</translation>
    </message>
    <message>
        <source>{column} {filter} ✕</source>
        <translation>{column} {filter} ✕</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Убрать этот фильтр</translation>
    </message>
    <message>
        <source>Filter {column} {filter}; press to take it away</source>
        <translation>Фильтр {column} {filter}; нажмите, чтобы убрать</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Show only where {column} is</source>
        <translation>Показать только там, где {column}</translation>
    </message>
    <message>
        <source>Filter of {column}</source>
        <translation>Фильтр: {column}</translation>
    </message>
    <message>
        <source>That cannot be understood. Try: {examples}</source>
        <translation>Непонятный фильтр. Примеры: {examples}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>Новый язык вступит в силу при следующем запуске ProfitShare.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Осмотреться на демо-данных</translation>
    </message>
    <message>
        <source>An invented lead trader with 120 copiers. Nothing is written to disk and nothing is sent; leave it whenever you like.</source>
        <translation>Вымышленный лид-трейдер со 120 копирующими. На диск ничего не пишется, ничего не отправляется; выйти можно в любой момент.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Осмотреться</translation>
    </message>
    <message>
        <source>Import a file, or paste a table</source>
        <translation>Импорт файла или вставка таблицы</translation>
    </message>
    <message>
        <source>CSV, Excel or a table copied from your platform&apos;s page. You see every row before it is saved. No key is needed.</source>
        <translation>CSV, Excel или таблица, скопированная со страницы платформы. Каждая строка видна до сохранения. Ключ не нужен.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Connect with a read-only key</source>
        <translation>Подключение с ключом только для чтения</translation>
    </message>
    <message>
        <source>Orders, copiers and shares come by themselves. The key stays in your computer&apos;s keyring; orders and withdrawals can never be sent.</source>
        <translation>Ордера, копирующие и доли загружаются сами. Ключ остаётся в связке ключей вашего компьютера; отправить ордер или вывод невозможно.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Подключить…</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>Сколько мне должны, почему, когда и кто?</translation>
    </message>
    <message>
        <source>ProfitShare recomputes your profit share to the cent, from your own records, on this computer. How do you want to begin?</source>
        <translation>ProfitShare пересчитывает вашу долю прибыли до цента, по вашим данным и на этом компьютере. С чего начнёте?</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Folded</source>
        <translation>Свёрнуто</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Развёрнуто</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Drawing the forecast…</source>
        <translation>Построение прогноза…</translation>
    </message>
    <message>
        <source>at the cut-off {instant}</source>
        <translation>на отсечке {instant}</translation>
    </message>
    <message>
        <source>P10 {low} · P90 {high}</source>
        <translation>P10 {low} · P90 {high}</translation>
    </message>
    <message>
        <source>Forecast of the next settlement</source>
        <translation>Прогноз следующего расчёта</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Покрытие</translation>
    </message>
    <message>
        <source>Past forecasts and the next one</source>
        <translation>Прошлые прогнозы и следующий</translation>
    </message>
    <message>
        <source>Half of the paths pay less than this (P50)</source>
        <translation>В половине сценариев выплата меньше (P50)</translation>
    </message>
    <message>
        <source>{part} of the copiers will wait for a later one, on average</source>
        <translation>{part} копирующих в среднем будут ждать более позднего расчёта</translation>
    </message>
    <message>
        <source>Mean {drawn}; by the closed form {expected}</source>
        <translation>Среднее {drawn}; по формуле {expected}</translation>
    </message>
    <message>
        <source>{amount} more for every 100 {asset} more that your copiers make</source>
        <translation>+{amount} на каждые дополнительные 100 {asset} прибыли копирующих</translation>
    </message>
    <message numerus="yes">
        <source>Coverage not known yet: %Ln past window(s) could be forecast, 8 are needed</source>
        <translation>
            <numerusform>Покрытие пока неизвестно: прогноз возможен для %Ln прошлого периода, нужно 8</numerusform>
            <numerusform>Покрытие пока неизвестно: прогноз возможен для %Ln прошлых периодов, нужно 8</numerusform>
            <numerusform>Покрытие пока неизвестно: прогноз возможен для %Ln прошлых периодов, нужно 8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P10 to P90 held {part} of the last %Ln window(s); 80 % is the aim</source>
        <translation>
            <numerusform>В интервале P10–P90 — {part} за последний %Ln период; цель — 80 %</numerusform>
            <numerusform>В интервале P10–P90 — {part} за последние %Ln периода; цель — 80 %</numerusform>
            <numerusform>В интервале P10–P90 — {part} за последние %Ln периодов; цель — 80 %</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high} · paid {paid}</source>
        <translation>{day}: P10 {low} · P50 {middle} · P90 {high} · выплачено {paid}</translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high}</source>
        <translation>{day}: P10 {low} · P50 {middle} · P90 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %Ln past payout(s) lie within their band</source>
        <translation>
            <numerusform>{held} из %Ln прошлой выплаты в своём интервале</numerusform>
            <numerusform>{held} из %Ln прошлых выплат в своём интервале</numerusform>
            <numerusform>{held} из %Ln прошлых выплат в своём интервале</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>следующий</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The archive last learned something at {time}.</source>
        <translation>Последние новые данные в архиве: {time}.</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>Устарело: обновлено {age}</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Обновлено {age}</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <source>met</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>не выполнено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{limit} days of leading or more</source>
        <translation>Дней лид-трейдинга: от {limit}</translation>
    </message>
    <message>
        <source>{limit} copiers or more</source>
        <translation>Копирующих: от {limit}</translation>
    </message>
    <message>
        <source>No leverage of {limit}× or more in {days} days</source>
        <translation>Плечо ниже {limit}× за {days} дн.</translation>
    </message>
    <message>
        <source>Lead margin of {limit} or more</source>
        <translation>Маржа лид-трейдера: от {limit}</translation>
    </message>
    <message>
        <source>Drawdown of {limit} at most in {days} days</source>
        <translation>Просадка: до {limit} за {days} дн.</translation>
    </message>
    <message>
        <source>Profit share ratio</source>
        <translation>Ставка доли прибыли</translation>
    </message>
    <message>
        <source>Lead assets</source>
        <translation>Лид-контракты</translation>
    </message>
    <message>
        <source>Minimum copy amount</source>
        <translation>Мин. сумма копирования</translation>
    </message>
    <message>
        <source>Lead delay</source>
        <translation>Задержка показа</translation>
    </message>
    <message>
        <source>Copy-mode restriction</source>
        <translation>Ограничение режима копирования</translation>
    </message>
    <message>
        <source>Lead trading</source>
        <translation>Лид-трейдинг</translation>
    </message>
    <message>
        <source>{used} of {most} changes used today</source>
        <translation>изменений сегодня: {used} из {most}</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this week</source>
        <translation>изменений на этой неделе: {used} из {most}</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this month</source>
        <translation>изменений в этом месяце: {used} из {most}</translation>
    </message>
    <message>
        <source>Counts from your next order on; open orders keep their ratio.</source>
        <translation>Действует со следующего ордера; открытые сохраняют свою ставку.</translation>
    </message>
    <message>
        <source>Counts at the next cut-off, for all that is not shared yet.</source>
        <translation>Действует на следующей отсечке, для всего ещё не распределённого.</translation>
    </message>
    <message>
        <source>Counts from the next settlement window on, for all copiers.</source>
        <translation>Действует со следующего расчётного периода, для всех копирующих.</translation>
    </message>
    <message>
        <source>Counts as soon as it is set.</source>
        <translation>Действует сразу.</translation>
    </message>
    <message>
        <source>Counts for new copiers; existing ones are not affected.</source>
        <translation>Действует для новых копирующих; текущих не затрагивает.</translation>
    </message>
    <message>
        <source>This platform documents no such setting.</source>
        <translation>Платформа не описывает такой настройки.</translation>
    </message>
    <message>
        <source>Chosen when the portfolio is created; it cannot change afterwards.</source>
        <translation>Выбирается при создании портфеля; потом не меняется.</translation>
    </message>
    <message>
        <source>Goes by your level; it is not chosen.</source>
        <translation>Зависит от уровня; не выбирается.</translation>
    </message>
    <message>
        <source>Fixed by the platform.</source>
        <translation>Задано платформой.</translation>
    </message>
    <message>
        <source>Waits for the pending change.</source>
        <translation>Ждёт незавершённого изменения.</translation>
    </message>
    <message>
        <source>Every change allowed for now is used.</source>
        <translation>Лимит изменений на сейчас исчерпан.</translation>
    </message>
    <message>
        <source>This is what is set now.</source>
        <translation>Это значение уже действует.</translation>
    </message>
    <message>
        <source>Below the smallest ratio, {low}.</source>
        <translation>Ниже минимальной ставки, {low}.</translation>
    </message>
    <message>
        <source>Above the largest ratio, {high}.</source>
        <translation>Выше максимальной ставки, {high}.</translation>
    </message>
    <message>
        <source>Ratios go in steps of {step}.</source>
        <translation>Шаг ставки — {step}.</translation>
    </message>
    <message>
        <source>It must be {least} or more.</source>
        <translation>Не меньше {least}.</translation>
    </message>
    <message>
        <source>It may be {most} at most.</source>
        <translation>Не больше {most}.</translation>
    </message>
    <message>
        <source>At least one symbol must be led.</source>
        <translation>Нужен хотя бы один символ.</translation>
    </message>
    <message>
        <source>Not the name of a symbol: {symbols}.</source>
        <translation>Это не символы: {symbols}.</translation>
    </message>
    <message>
        <source>Only contracts margined in {margin} can be led: {symbols}.</source>
        <translation>Доступны только контракты с маржой в {margin}: {symbols}.</translation>
    </message>
    <message>
        <source>Not on the platform&apos;s list: {symbols}.</source>
        <translation>Нет в списке платформы: {symbols}.</translation>
    </message>
    <message>
        <source>A new symbol must have no position; close yours first: {symbols}.</source>
        <translation>По новому символу не должно быть позиции; сначала закройте свою: {symbols}.</translation>
    </message>
    <message>
        <source>Change one kind of contract at a time.</source>
        <translation>Меняйте контракты одного вида за раз.</translation>
    </message>
    <message>
        <source>Too many symbols for one change.</source>
        <translation>Слишком много символов для одного изменения.</translation>
    </message>
    <message>
        <source>Minutes from 0 to a week.</source>
        <translation>Минуты: от 0 до недели.</translation>
    </message>
    <message>
        <source>Choose one of the platform&apos;s modes.</source>
        <translation>Выберите один из режимов платформы.</translation>
    </message>
    <message>
        <source>Lead trading ends only without positions; you have some in {symbols}.</source>
        <translation>Прекратить лид-трейдинг можно только без позиций; у вас есть позиции: {symbols}.</translation>
    </message>
    <message>
        <source>The platform advises {advice}, which is above your largest ratio, {high}.</source>
        <translation>Платформа рекомендует {advice} — это выше вашей максимальной ставки, {high}.</translation>
    </message>
    <message>
        <source>Above what the platform advises: {advice}.</source>
        <translation>Выше рекомендации платформы: {advice}.</translation>
    </message>
    <message>
        <source>Below what the platform advises: {advice}.</source>
        <translation>Ниже рекомендации платформы: {advice}.</translation>
    </message>
    <message>
        <source>{high} is the largest ratio we know of. Every account has its own: enter yours.</source>
        <translation>{high} — наибольшая известная нам ставка. У каждого аккаунта она своя: введите вашу.</translation>
    </message>
    <message>
        <source>The platform does not publish its range, so it may refuse this.</source>
        <translation>Платформа не публикует диапазон и может отказать.</translation>
    </message>
    <message>
        <source>The platform shows the first {shown}; the others are led all the same.</source>
        <translation>Платформа показывает первые {shown}; остальные всё равно копируются.</translation>
    </message>
    <message>
        <source>Active orders cannot be seen from here. Check that there are none.</source>
        <translation>Активные ордера отсюда не видны. Проверьте, что их нет.</translation>
    </message>
    <message>
        <source>Positions and active orders cannot be seen from here. Check that there are none.</source>
        <translation>Позиции и активные ордера отсюда не видны. Проверьте, что их нет.</translation>
    </message>
    <message>
        <source>Existing copiers are not affected.</source>
        <translation>Текущих копирующих не затрагивает.</translation>
    </message>
    <message>
        <source>After it no new share is earned; what was earned before stays yours.</source>
        <translation>После этого новых долей не будет; заработанное раньше остаётся вашим.</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>изменение отсюда</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>записано здесь</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>по данным платформы</translation>
    </message>
    <message>
        <source>by the rulebook</source>
        <translation>по правилам</translation>
    </message>
    <message>
        <source>An earlier change of this setting is pending.</source>
        <translation>Предыдущее изменение этой настройки ещё не завершено.</translation>
    </message>
    <message>
        <source>The platform allows no change of it now.</source>
        <translation>Сейчас платформа не позволяет это изменить.</translation>
    </message>
    <message>
        <source>The platform would refuse this value.</source>
        <translation>Платформа отклонила бы это значение.</translation>
    </message>
    <message>
        <source>The platform has another value by now.</source>
        <translation>На платформе уже другое значение.</translation>
    </message>
    <message>
        <source>This change was settled meanwhile.</source>
        <translation>Это изменение уже завершено.</translation>
    </message>
    <message>
        <source>The platform did not tell what is set now.</source>
        <translation>Платформа не сообщила текущее значение.</translation>
    </message>
    <message>
        <source>That instant is still to come.</source>
        <translation>Этот момент ещё не наступил.</translation>
    </message>
    <message>
        <source>none: seen in real time</source>
        <translation>нет: видно в реальном времени</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Not leading</source>
        <translation>Не ведётся</translation>
    </message>
    <message numerus="yes">
        <source>{symbols} and %Ln more</source>
        <translation>
            <numerusform>{symbols} и ещё %Ln</numerusform>
            <numerusform>{symbols} и ещё %Ln</numerusform>
            <numerusform>{symbols} и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} · {here} your time</source>
        <translation>{there} · {here} по вашему времени</translation>
    </message>
    <message>
        <source>{words} (Assumed: the platform does not publish it.)</source>
        <translation>{words} (Предположение: платформа этого не публикует.)</translation>
    </message>
    <message>
        <source>Next change allowed {at}</source>
        <translation>Следующее изменение: {at}</translation>
    </message>
    <message>
        <source>The next change is allowed now.</source>
        <translation>Следующее изменение возможно сейчас.</translation>
    </message>
    <message>
        <source>The platform publishes no smallest amount.</source>
        <translation>Платформа не публикует минимальную сумму.</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>от {least}</translation>
    </message>
    <message>
        <source>{symbols}; up to {shown} are shown</source>
        <translation>{symbols}; показывается до {shown}</translation>
    </message>
    <message>
        <source>The platform publishes no choices.</source>
        <translation>Платформа не публикует варианты.</translation>
    </message>
    <message>
        <source>{platform} has changed it, and shows it so.</source>
        <translation>{platform}: изменено, новое значение показано.</translation>
    </message>
    <message>
        <source>{platform} did not change it.</source>
        <translation>{platform}: не изменено.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether {platform} changed it. It is never sent again: the next reading tells.</source>
        <translation>{platform}: изменено или нет, пока неизвестно. Повторно не отправляется: покажет следующее чтение.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the page again and decide.</source>
        <translation>Ничего не отправлено. Посмотрите страницу ещё раз и решите.</translation>
    </message>
    <message>
        <source>The platform publishes no range.</source>
        <translation>Платформа не публикует диапазон.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{low} to {high}, in steps of {step}</source>
        <translation>от {low} до {high}, шаг {step}</translation>
    </message>
    <message>
        <source>Cancelling needs every position and order closed; answered within {low} to {high} business days.</source>
        <translation>Для прекращения закройте все позиции и ордера; ответ за {low}–{high} раб. дн.</translation>
    </message>
    <message numerus="yes">
        <source>A cancel request is answered within %Ln business day(s).</source>
        <translation>
            <numerusform>Ответ на запрос о прекращении — за %Ln рабочий день.</numerusform>
            <numerusform>Ответ на запрос о прекращении — за %Ln рабочих дня.</numerusform>
            <numerusform>Ответ на запрос о прекращении — за %Ln рабочих дней.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FuturesPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Аккаунтов пока нет</translation>
    </message>
    <message>
        <source>With an account you see here what your platform lets you set, what is in force, and when the next change is allowed. The account is made with the first import.</source>
        <translation>С аккаунтом здесь видно, что платформа позволяет настраивать, что действует и когда возможно следующее изменение. Аккаунт создаётся с первым импортом.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>То же в командной строке:</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Подключить…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импорт файла…</translation>
    </message>
</context>
<context>
    <name>FuturesPanel</name>
    <message>
        <source>{platform} documents no setting for: {settings}.</source>
        <translation>{platform}: нет описанной настройки для: {settings}.</translation>
    </message>
    <message>
        <source>When did you set {setting} to {value} on {platform}? It decides from when on it counts, and in which week. The zone is at the end: Z is UTC.</source>
        <translation>Когда на {platform} установлено «{setting}»: {value}? От этого зависит, с какого момента и на какой неделе это учитывается. В конце — часовой пояс: Z означает UTC.</translation>
    </message>
    <message>
        <source>You have made the change</source>
        <translation>Изменение внесено</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>Подтвердить изменение</translation>
    </message>
    <message>
        <source>Your largest ratio, in percent</source>
        <translation>Ваша максимальная ставка, в процентах</translation>
    </message>
    <message>
        <source>Every account has its own, by its level. The settings page of {platform} shows yours. It limits what is offered here; settlements do not depend on it.</source>
        <translation>У каждого аккаунта она своя и зависит от уровня. Ваша указана на {platform} на странице настроек. Она ограничивает варианты здесь; расчёты от неё не зависят.</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>Применить лимит</translation>
    </message>
    <message>
        <source>The rulebook&apos;s again</source>
        <translation>Вернуть из правил</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of orders from {since} to {until}.</source>
        <translation>Опирается на пробел: нет данных об ордерах с {since} по {until}.</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of events from {since} to {until}.</source>
        <translation>Опирается на пробел: нет данных о событиях с {since} по {until}.</translation>
    </message>
    <message>
        <source>{feed}: complete, {span}.</source>
        <translation>{feed}: полностью, {span}.</translation>
    </message>
    <message>
        <source>{feed}: nothing is known of {spans}.</source>
        <translation>{feed}: нет данных за {spans}.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>Глава руководства</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>The guide is not where it should be: {folder}. Install ProfitShare again.</source>
        <translation>Руководства нет на месте: {folder}. Переустановите ProfitShare.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>{chapter} · {count}</source>
        <translation>{chapter} · {count}</translation>
    </message>
    <message>
        <source>Nothing in the guide says “{typed}”.</source>
        <translation>В руководстве нет «{typed}».</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Нет аккаунта</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>Реализ. PnL</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Trade history</source>
        <translation>История сделок</translation>
    </message>
</context>
<context>
    <name>HourMap</name>
    <message>
        <source>Mean net by weekday and hour</source>
        <translation>Средний чистый итог по дням недели и часам</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
</context>
<context>
    <name>HourPage</name>
    <message>
        <source>Change between the platform&apos;s clock and yours</source>
        <translation>Переключить: время платформы или ваше</translation>
    </message>
    <message>
        <source>Clock: {zone}</source>
        <translation>Часы: {zone}</translation>
    </message>
    <message>
        <source>Clock: yours</source>
        <translation>Часы: ваши</translation>
    </message>
    <message>
        <source>Mean net of your own orders by the hour they closed in</source>
        <translation>Средний чистый итог ваших ордеров по часу закрытия</translation>
    </message>
    <message>
        <source>Mean net of all orders by the hour they closed in</source>
        <translation>Средний чистый итог всех ордеров по часу закрытия</translation>
    </message>
    <message>
        <source>{weekday}, {hour}:00: no order</source>
        <translation>{weekday}, {hour}:00: ордеров нет</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, {hour}:00: {mean} in the mean of %Ln order(s)</source>
        <translation>
            <numerusform>{weekday}, {hour}:00: {mean} в среднем по %Ln ордеру</numerusform>
            <numerusform>{weekday}, {hour}:00: {mean} в среднем по %Ln ордерам</numerusform>
            <numerusform>{weekday}, {hour}:00: {mean} в среднем по %Ln ордерам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>the same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>the name fits the mask</source>
        <translation>имя подходит под маску</translation>
    </message>
    <message>
        <source>the name fits, but little of it is visible</source>
        <translation>имя подходит, но видна лишь малая часть</translation>
    </message>
    <message>
        <source>no name of this copier is known</source>
        <translation>имя этого копирующего неизвестно</translation>
    </message>
    <message>
        <source>had begun to copy before every share</source>
        <translation>начал копировать раньше каждой доли</translation>
    </message>
    <message>
        <source>the amounts are about those estimated</source>
        <translation>суммы близки к оценкам</translation>
    </message>
    <message>
        <source>the amounts are not those estimated</source>
        <translation>суммы не похожи на оценки</translation>
    </message>
    <message>
        <source>two people bear this name</source>
        <translation>это имя носят двое</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who is who</source>
        <translation>Кто есть кто</translation>
    </message>
    <message>
        <source>Names in share rows</source>
        <translation>Имена в строках долей</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>подтверждено вами</translation>
    </message>
    <message>
        <source>nobody fits well</source>
        <translation>никто не подходит</translation>
    </message>
    <message>
        <source>suggested, {certainty} certain</source>
        <translation>предложено, уверенность {certainty}</translation>
    </message>
    <message>
        <source>{nickname} ({copier})</source>
        <translation>{nickname} ({copier})</translation>
    </message>
    <message>
        <source>The copier behind this name</source>
        <translation>Копирующий за этим именем</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Every share names its copier</source>
        <translation>В каждой доле указан её копирующий</translation>
    </message>
    <message>
        <source>Some platforms name copiers in share rows by a masked nickname alone. No row of this account does.</source>
        <translation>Некоторые платформы указывают копирующих в строках долей только ником под маской. В этом аккаунте таких строк нет.</translation>
    </message>
    <message>
        <source>These names stand in shares that the platform reports. Nothing is merged until you confirm it; then the amounts are shown with the copier. No sum changes, and you can take it back.</source>
        <translation>Эти имена стоят в долях, которые сообщает платформа. Ничего не объединяется, пока вы не подтвердите; затем суммы показываются у копирующего. Итоги не меняются, и это можно отменить.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>Кто такой {name}?</translation>
    </message>
    <message>
        <source>{copier} · {certainty} certain</source>
        <translation>{copier} · уверенность {certainty}</translation>
    </message>
    <message>
        <source>Nothing speaks for this copier.</source>
        <translation>В пользу этого копирующего ничего нет.</translation>
    </message>
</context>
<context>
    <name>ImageIntake</name>
    <message>
        <source>Pasted image</source>
        <translation>Вставленное изображение</translation>
    </message>
    <message>
        <source>What you pasted</source>
        <translation>Вставленное</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Выбор изображений</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>{size} · {width} × {height}</source>
        <translation>{size} · {width} × {height}</translation>
    </message>
    <message>
        <source>First day it shows</source>
        <translation>Первый показанный день</translation>
    </message>
    <message>
        <source>Last day it shows</source>
        <translation>Последний показанный день</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить {name}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{column}, the same in every row</source>
        <translation>{column}, одинаково во всех строках</translation>
    </message>
    <message>
        <source>value in every row</source>
        <translation>значение для всех строк</translation>
    </message>
    <message>
        <source>{column}: the sign is the other way round</source>
        <translation>{column}: обратный знак</translation>
    </message>
    <message>
        <source>{column}: in percent, 10 means 0.1</source>
        <translation>{column}: в процентах, 10 значит 0.1</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, иначе </translation>
    </message>
    <message>
        <source>{column} (not in this file)</source>
        <translation>{column} (нет в этом файле)</translation>
    </message>
    <message>
        <source>The same in every row…</source>
        <translation>Одинаково во всех строках…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Paste ta&amp;ble</source>
        <translation>&amp;Вставить таблицу</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Import a&amp;nother</source>
        <translation>Импортировать &amp;ещё</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Source and mapping</source>
        <translation>Источник и сопоставление</translation>
    </message>
    <message>
        <source>Read {read}: {taken} will be taken, {filtered} left out by the mapping, {refused} refused</source>
        <translation>Прочитано {read}: будет принято {taken}, исключено сопоставлением {filtered}, отклонено {refused}</translation>
    </message>
    <message>
        <source>{sentence}, {merged} repeat others or add to them</source>
        <translation>{sentence}, повторяют или дополняют другие {merged}</translation>
    </message>
    <message>
        <source>“{name}” {why}.</source>
        <translation>«{name}»: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added</source>
        <translation>
            <numerusform>Добавлен %Ln ордер</numerusform>
            <numerusform>Добавлено %Ln ордера</numerusform>
            <numerusform>Добавлено %Ln ордеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added</source>
        <translation>
            <numerusform>Добавлено %Ln событие</numerusform>
            <numerusform>Добавлено %Ln события</numerusform>
            <numerusform>Добавлено %Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) added</source>
        <translation>
            <numerusform>Добавлен %Ln копирующий</numerusform>
            <numerusform>Добавлено %Ln копирующих</numerusform>
            <numerusform>Добавлено %Ln копирующих</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one row could be read, so {account} is as it was before.</source>
        <translation>Не удалось прочитать ни одной строки; аккаунт {account} остался прежним.</translation>
    </message>
    <message>
        <source>{account} knew all of it already.</source>
        <translation>В аккаунте {account} всё это уже было.</translation>
    </message>
    <message>
        <source>They are in {account} now.</source>
        <translation>Теперь они в аккаунте {account}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) corrected.</source>
        <translation>
            <numerusform>Исправлена %Ln прежняя строка.</numerusform>
            <numerusform>Исправлены %Ln прежние строки.</numerusform>
            <numerusform>Исправлено %Ln прежних строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known order(s) have other amounts now, summed from the parts in this file. If more parts stand in another file, import them together.</source>
        <translation>
            <numerusform>У %Ln известного ордера теперь другие суммы: сложены части из этого файла. Если в другом файле есть ещё части, импортируйте файлы вместе.</numerusform>
            <numerusform>У %Ln известных ордеров теперь другие суммы: сложены части из этого файла. Если в другом файле есть ещё части, импортируйте файлы вместе.</numerusform>
            <numerusform>У %Ln известных ордеров теперь другие суммы: сложены части из этого файла. Если в другом файле есть ещё части, импортируйте файлы вместе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are computed anew from here on.</source>
        <translation>С этого места доли рассчитываются заново.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Выбор файла для импорта</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</source>
        <translation>Таблицы (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln столбец</numerusform>
            <numerusform>%Ln столбца</numerusform>
            <numerusform>%Ln столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>The first rows as they would be saved</source>
        <translation>Первые строки в том виде, в каком они сохранятся</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Copier id</source>
        <translation>ID копирующего</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID ордера</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>Реализ. PnL</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>Торговая комиссия</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>Комиссия фандинга</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>Ставка доли</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>Нереализ. PnL</translation>
    </message>
    <message>
        <source>Whose order</source>
        <translation>Чей ордер</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>Сумма как в файле</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Ник</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Открытые позиции</translation>
    </message>
    <message>
        <source>Active orders</source>
        <translation>Активные ордера</translation>
    </message>
    <message>
        <source>Copying since</source>
        <translation>Копирует с</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>Сумма копирования</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Время снимка</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>has a comma; choose it as the decimal sign</source>
        <translation>содержит запятую; выберите её десятичным знаком</translation>
    </message>
    <message>
        <source>is beyond the largest amount, 92 billion</source>
        <translation>больше максимальной суммы, 92 млрд</translation>
    </message>
    <message>
        <source>is a ratio with more than 6 decimals</source>
        <translation>ставка с более чем 6 знаками после запятой</translation>
    </message>
    <message>
        <source>is not a ratio between 0 and 1</source>
        <translation>не ставка от 0 до 1</translation>
    </message>
    <message>
        <source>is not a time of the chosen format</source>
        <translation>не время в выбранном формате</translation>
    </message>
    <message>
        <source>is a time without a zone; choose one</source>
        <translation>время без часового пояса; выберите его</translation>
    </message>
    <message>
        <source>is outside the years 1971 to 2199</source>
        <translation>вне диапазона 1971–2199 годов</translation>
    </message>
    <message>
        <source>is not a whole number of 0 or more</source>
        <translation>не целое число от 0</translation>
    </message>
    <message>
        <source>is not a known kind of event</source>
        <translation>неизвестный вид события</translation>
    </message>
    <message>
        <source>is neither lead nor own nor empty</source>
        <translation>не lead, не own и не пусто</translation>
    </message>
    <message>
        <source>is before the order was opened</source>
        <translation>раньше открытия ордера</translation>
    </message>
    <message>
        <source>is empty: an open order needs an id</source>
        <translation>пусто: открытому ордеру нужен ID</translation>
    </message>
    <message>
        <source>has characters that cannot be shown</source>
        <translation>содержит неотображаемые символы</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>слишком длинно</translation>
    </message>
    <message>
        <source>is not text of the chosen encoding</source>
        <translation>не текст в выбранной кодировке</translation>
    </message>
    <message>
        <source>stands twice with different content</source>
        <translation>встречается дважды с разным содержимым</translation>
    </message>
    <message>
        <source>has not as many cells as the header</source>
        <translation>ячеек не столько, сколько в заголовке</translation>
    </message>
    <message>
        <source>has a quotation mark that is not closed</source>
        <translation>есть незакрытая кавычка</translation>
    </message>
    <message>
        <source>is not the name of an asset</source>
        <translation>не название актива</translation>
    </message>
    <message>
        <source>is not a zone such as Asia/Kolkata or +05:30</source>
        <translation>не часовой пояс вида Asia/Kolkata или +05:30</translation>
    </message>
    <message>
        <source>never was: the clocks were put forward over it</source>
        <translation>не существовало: часы перевели вперёд через это время</translation>
    </message>
    <message>
        <source>came twice: write it with its offset from UTC</source>
        <translation>было дважды: укажите смещение от UTC</translation>
    </message>
    <message>
        <source>has parts in an earlier file that are not in this one; import them together</source>
        <translation>в прежнем файле есть части, которых нет в этом; импортируйте их вместе</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln order(s)</source>
        <translation>
            <numerusform>&amp;Импорт %Ln ордера</numerusform>
            <numerusform>&amp;Импорт %Ln ордеров</numerusform>
            <numerusform>&amp;Импорт %Ln ордеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln event(s)</source>
        <translation>
            <numerusform>&amp;Импорт %Ln события</numerusform>
            <numerusform>&amp;Импорт %Ln событий</numerusform>
            <numerusform>&amp;Импорт %Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln copier(s)</source>
        <translation>
            <numerusform>&amp;Импорт %Ln копирующего</numerusform>
            <numerusform>&amp;Импорт %Ln копирующих</numerusform>
            <numerusform>&amp;Импорт %Ln копирующих</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>В буфере обмена нет таблицы.</translation>
    </message>
    <message>
        <source>Mark the table on the web page, copy it, and paste again.</source>
        <translation>Выделите таблицу на веб-странице, скопируйте и вставьте снова.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>Nothing was saved; the archive is as it was.</source>
        <translation>Ничего не сохранено; архив прежний.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импорт</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Give the new account a name, then import.</source>
        <translation>Дайте новому аккаунту название, затем импортируйте.</translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Import a file or a table from a web page ({keys})</source>
        <translation>Импорт файла или таблицы с веб-страницы ({keys})</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>pasted</source>
        <translation>вставлено</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API-ключ</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Сохранить ключ</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>API-ключ: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is for {exchange} at {address}.</source>
        <translation>Ключ для {exchange}, адрес {address}.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>API-ключ</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>П&amp;арольная фраза</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Про&amp;верить соединение</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;ключ</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Секрет</translation>
    </message>
</context>
<context>
    <name>KeyTrial</name>
    <message>
        <source>Asking the exchange …</source>
        <translation>Запрос к бирже …</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>7, 30 or 90 days, or everything</source>
        <translation>7, 30 или 90 дней либо всё время</translation>
    </message>
    <message>
        <source>View as table, and back</source>
        <translation>Показать таблицей и обратно</translation>
    </message>
    <message>
        <source>Read the figures sample by sample</source>
        <translation>Читать значения точка за точкой</translation>
    </message>
    <message>
        <source>Go to the first or the last sample</source>
        <translation>Перейти к первой или последней точке</translation>
    </message>
    <message>
        <source>Pin a second cursor to compare with</source>
        <translation>Закрепить второй курсор для сравнения</translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation>Убрать курсоры</translation>
    </message>
    <message>
        <source>Select or deselect the current copier</source>
        <translation>Выбрать текущего копирующего или снять выбор</translation>
    </message>
    <message>
        <source>Select as you go</source>
        <translation>Выбирать при перемещении</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Выбрать всех показанных</translation>
    </message>
    <message>
        <source>Tell all about the current copier</source>
        <translation>Показать всё о текущем копирующем</translation>
    </message>
    <message>
        <source>Preview the removal of those selected</source>
        <translation>Предпросмотр удаления выбранных</translation>
    </message>
    <message>
        <source>Search the copiers</source>
        <translation>Поиск копирующих</translation>
    </message>
    <message>
        <source>Close the drawer and go back to the table</source>
        <translation>Закрыть карточку и вернуться в таблицу</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Скопировать выбранные строки</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>Скопировать их с названиями столбцов</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Выбрать все строки</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Открыть текущую строку</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>Перемещаться по строкам</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Выйти из таблицы</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Removed by you</source>
        <translation>Удалён вами</translation>
    </message>
    <message>
        <source>You ended the copy trading</source>
        <translation>Вы прекратили копитрейдинг</translation>
    </message>
    <message numerus="yes">
        <source>By the platform: unfunded for %Ln day(s)</source>
        <translation>
            <numerusform>Платформой: %Ln день без средств</numerusform>
            <numerusform>Платформой: %Ln дня без средств</numerusform>
            <numerusform>Платформой: %Ln дней без средств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the platform: no trade of yours for %Ln day(s)</source>
        <translation>
            <numerusform>Платформой: %Ln день без ваших сделок</numerusform>
            <numerusform>Платформой: %Ln дня без ваших сделок</numerusform>
            <numerusform>Платформой: %Ln дней без ваших сделок</numerusform>
        </translation>
    </message>
    <message>
        <source>Left after withdrawing {amount}</source>
        <translation>Ушёл после вывода {amount}</translation>
    </message>
    <message>
        <source>Left while you stood {part} below your peak</source>
        <translation>Ушёл, когда вы были на {part} ниже пика</translation>
    </message>
    <message>
        <source>Left after a loss of {part} of his own within 30 days</source>
        <translation>Ушёл после собственного убытка {part} за 30 дней</translation>
    </message>
    <message>
        <source>Left; why is not known</source>
        <translation>Ушёл; причина неизвестна</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Copiers who left</source>
        <translation>Ушедшие копирующие</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation>Лог</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Запись целиком</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупр.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Записи лога</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Какие записи показаны</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log level</comment>
        <translation>Инфо</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log level</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Поиск в логе</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Следить</translation>
    </message>
    <message>
        <source>Stay at the end while more is written</source>
        <translation>Оставаться в конце при появлении новых записей</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>The selected entries, or all that are shown</source>
        <translation>Выбранные записи или все показанные</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>Записей ещё нет</translation>
    </message>
    <message>
        <source>What goes wrong stands here, with what its makers need to find it.</source>
        <translation>Здесь записываются сбои — с данными, по которым разработчики могут найти причину.</translation>
    </message>
    <message>
        <source>Nothing like that in the log</source>
        <translation>В логе такого нет</translation>
    </message>
    <message>
        <source>Search for something else, or show everything.</source>
        <translation>Измените запрос или покажите все записи.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Чтение лога…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}; older ones are in the folder</source>
        <translation>{entries}; более старые — в папке</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Loss</source>
        <translation>Убыток</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Profit</source>
        <comment>opposite of loss</comment>
        <translation>Прибыль</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начало работы</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>The rows are</source>
        <translation>Вид строк</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>C&amp;hange this mapping…</source>
        <translation>И&amp;зменить сопоставление…</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Название сопоставления</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>{name} · fits</source>
        <translation>{name} · подходит</translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation>Наш формат</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Создано здесь</translation>
    </message>
    <message>
        <source>The ro&amp;ws are</source>
        <translation>Ви&amp;д строк</translation>
    </message>
    <message>
        <source>Read &amp;through</source>
        <translation>&amp;Сопоставление</translation>
    </message>
    <message>
        <source>Our column · what it is in the file</source>
        <translation>Наш столбец · что это в файле</translation>
    </message>
    <message>
        <source>Ke&amp;ep this mapping as</source>
        <translation>Сохранить сопоставление &amp;как</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Как читается</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>Ещё нужно: {columns}</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>За&amp;менить</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Futures settings</source>
        <translation>Настройки фьючерсов</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Прибыль</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier or a setting</source>
        <translation>Найти действие, страницу, копирующего или настройку</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Сейчас ничего не требует внимания.</translation>
    </message>
    <message>
        <source>Looking at payouts and copiers…</source>
        <translation>Проверка выплат и копирующих…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Показать все: {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need you</source>
        <translation>
            <numerusform>%Ln пункт требует внимания</numerusform>
            <numerusform>%Ln пункта требуют внимания</numerusform>
            <numerusform>%Ln пунктов требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {detail}</source>
        <translation>{account}: {detail}</translation>
    </message>
    <message>
        <source>{title}: {action}</source>
        <translation>{title}: {action}</translation>
    </message>
</context>
<context>
    <name>NotationEditor</name>
    <message>
        <source>Times look like</source>
        <translation>Вид времени</translation>
    </message>
    <message>
        <source>Zone of times</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Numbers look like</source>
        <translation>Вид чисел</translation>
    </message>
    <message>
        <source>Orders with one id</source>
        <translation>Ордера с одним ID</translation>
    </message>
    <message>
        <source>Words beside numbers</source>
        <translation>Слова рядом с числами</translation>
    </message>
    <message>
        <source>USDT; ≈</source>
        <translation>USDT; ≈</translation>
    </message>
    <message>
        <source>Cells that say nothing</source>
        <translation>Ячейки без значения</translation>
    </message>
    <message>
        <source>--; N/A</source>
        <translation>--; N/A</translation>
    </message>
    <message>
        <source>&amp;Leave rows out…</source>
        <translation>Исключить с&amp;троки…</translation>
    </message>
    <message>
        <source>refuse them, unless they are equal</source>
        <translation>отклонить, если не одинаковы</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>учитывать последний</translation>
    </message>
    <message>
        <source>add them up, they are parts</source>
        <translation>сложить: это части</translation>
    </message>
    <message>
        <source>all count, they are fills</source>
        <translation>учитывать все: это исполнения</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>в поясе</translation>
    </message>
    <message>
        <source>“{time}” {why}</source>
        <translation>«{time}»: {why}</translation>
    </message>
    <message>
        <source>{time} → {instant}</source>
        <translation>{time} → {instant}</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Tags, apart by commas</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Note on this copier</source>
        <translation>Заметка об этом копирующем</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Заметка для себя</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
</context>
<context>
    <name>NoticeButton</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln непрочитанное уведомление</numerusform>
            <numerusform>%Ln непрочитанных уведомления</numerusform>
            <numerusform>%Ln непрочитанных уведомлений</numerusform>
        </translation>
    </message>
    <message>
        <source>{notices} (Ctrl+Shift+N)</source>
        <translation>{notices} (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>NoticeCentre</name>
    <message>
        <source>Notices</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>Уведомления, сначала новые</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Прочитать все</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Notices of which account</source>
        <translation>Уведомления какого аккаунта</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>Какие уведомления</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>Все уведомления</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Незавершённые</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Срочные</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все аккаунты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln непрочитанное уведомление</numerusform>
            <numerusform>%Ln непрочитанных уведомления</numerusform>
            <numerusform>%Ln непрочитанных уведомлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Показать более старые</translation>
    </message>
    <message>
        <source>No notice of this kind.</source>
        <translation>Таких уведомлений нет.</translation>
    </message>
    <message>
        <source>Nothing to tell you. Settlements, payouts, limits and deadlines of every account will be listed here.</source>
        <translation>Уведомлений нет. Здесь будут расчёты, выплаты, лимиты и сроки по всем аккаунтам.</translation>
    </message>
    <message>
        <source>What to be told of</source>
        <translation>О чём уведомлять</translation>
    </message>
</context>
<context>
    <name>NoticeDoor</name>
    <message numerus="yes">
        <source>{notice} (and %Ln more)</source>
        <translation>
            <numerusform>{notice} (и ещё %Ln)</numerusform>
            <numerusform>{notice} (и ещё %Ln)</numerusform>
            <numerusform>{notice} (и ещё %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>{sentence}: {action}</source>
        <translation>{sentence}: {action}</translation>
    </message>
    <message>
        <source>{account} · {age} · over</source>
        <translation>{account} · {age} · завершено</translation>
    </message>
    <message>
        <source>{account} · {age} · unread</source>
        <translation>{account} · {age} · не прочитано</translation>
    </message>
    <message>
        <source>{account} · {age}</source>
        <translation>{account} · {age}</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>What to be told of</source>
        <translation>О чём уведомлять</translation>
    </message>
    <message>
        <source>Beside the clock</source>
        <translation>В трее</translation>
    </message>
    <message>
        <source>Copy notices to the system tray, where there is one</source>
        <translation>Дублировать уведомления в системный трей, если он есть</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Тихие часы с</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Начало тихих часов</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Конец тихих часов</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock. Notices are kept here, and told afterwards.</source>
        <translation>По часам этого компьютера. Уведомления сохраняются здесь и показываются потом.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-ключ</translation>
    </message>
    <message>
        <source>The account whose key ends</source>
        <translation>Аккаунт, чей ключ истекает</translation>
    </message>
    <message>
        <source>Its key ends on</source>
        <translation>Ключ истекает</translation>
    </message>
    <message>
        <source>The day on which the key ends</source>
        <translation>День, когда истекает ключ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Уведомлять, когда</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Settlement</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Лимит</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Пополнение</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-ключ</translation>
    </message>
    <message>
        <source>A settlement is near</source>
        <translation>Расчёт близко</translation>
    </message>
    <message>
        <source>Something blocks a settlement</source>
        <translation>Что-то блокирует расчёт</translation>
    </message>
    <message>
        <source>Unrealized PnL near the limit</source>
        <translation>Нереализованный PnL близок к лимиту</translation>
    </message>
    <message>
        <source>A payout is right</source>
        <translation>Выплата верна</translation>
    </message>
    <message>
        <source>A payout differs</source>
        <translation>Выплата отличается</translation>
    </message>
    <message>
        <source>A payout is missing</source>
        <translation>Выплата не пришла</translation>
    </message>
    <message>
        <source>The application moves</source>
        <translation>Статус заявки изменился</translation>
    </message>
    <message>
        <source>The ratio may change again</source>
        <translation>Ставку снова можно менять</translation>
    </message>
    <message>
        <source>Days without a trade</source>
        <translation>Дни без сделок</translation>
    </message>
    <message>
        <source>Places for copiers run out</source>
        <translation>Места для копирующих кончаются</translation>
    </message>
    <message>
        <source>Assets near a threshold</source>
        <translation>Активы близки к порогу</translation>
    </message>
    <message>
        <source>Lead orders of the day run out</source>
        <translation>Лид-ордера на день кончаются</translation>
    </message>
    <message>
        <source>Too little balance to lead</source>
        <translation>Мало средств для лид-трейдинга</translation>
    </message>
    <message>
        <source>Orders opened at once</source>
        <translation>Ордера открыты одновременно</translation>
    </message>
    <message>
        <source>A deposit while holding</source>
        <translation>Пополнение при открытой позиции</translation>
    </message>
    <message>
        <source>The rules are about to change</source>
        <translation>Правила скоро изменятся</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>В данных есть пробел</translation>
    </message>
    <message>
        <source>An API key ends</source>
        <translation>API-ключ истекает</translation>
    </message>
    <message>
        <source>The data is old</source>
        <translation>Данные устарели</translation>
    </message>
    <message>
        <source>Open Profit</source>
        <translation>Открыть «Прибыль»</translation>
    </message>
    <message>
        <source>Open Application</source>
        <translation>Открыть «Заявку»</translation>
    </message>
    <message>
        <source>Open Futures settings</source>
        <translation>Открыть «Настройки фьючерсов»</translation>
    </message>
    <message>
        <source>Open Copiers</source>
        <translation>Открыть «Копирующие»</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>Открыть «Аккаунты»</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>Settlement at {time}: nothing would be paid as it stands</source>
        <translation>Расчёт {time}: пока к выплате ничего нет</translation>
    </message>
    <message>
        <source>Settlement within the hour, {time}: {amounts} expected</source>
        <translation>Расчёт в течение часа, {time}: ожидается {amounts}</translation>
    </message>
    <message>
        <source>Settlement within a day, {time}: {amounts} expected</source>
        <translation>Расчёт в течение суток, {time}: ожидается {amounts}</translation>
    </message>
    <message>
        <source>Your unrealized PnL is below the limit: nothing is settled {time}</source>
        <translation>Ваш нереализованный PnL ниже лимита: расчёта {time} не будет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) cannot cover the share at {time}</source>
        <translation>
            <numerusform>%Ln копирующий не покрывает долю, расчёт {time}</numerusform>
            <numerusform>%Ln копирующих не покрывают долю, расчёт {time}</numerusform>
            <numerusform>%Ln копирующих не покрывают долю, расчёт {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) with open positions: postponed at {time}</source>
        <translation>
            <numerusform>%Ln копирующий с открытыми позициями: перенос {time}</numerusform>
            <numerusform>%Ln копирующих с открытыми позициями: перенос {time}</numerusform>
            <numerusform>%Ln копирующих с открытыми позициями: перенос {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unrealized PnL is {amount}; at {limit} nothing settles</source>
        <translation>Ваш нереализованный PnL: {amount}; при {limit} расчёта нет</translation>
    </message>
    <message>
        <source>{amounts} paid for {day}, exactly as computed</source>
        <translation>Выплачено {amounts} ({day}), точно как рассчитано</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}, all explained</source>
        <translation>Выплата от {day}: разница {amounts}, вся объяснена</translation>
    </message>
    <message>
        <source>The payout of {day} is off by {amounts}, unexplained</source>
        <translation>Выплата от {day}: разница {amounts}, не объяснена</translation>
    </message>
    <message>
        <source>The payout of {day} has not come: {amounts} due</source>
        <translation>Выплата от {day} не пришла: к выплате {amounts}</translation>
    </message>
    <message>
        <source>“{state}”: the platform&apos;s answer was due by {time}</source>
        <translation>«{state}»: ответ платформы ожидался до {time}</translation>
    </message>
    <message>
        <source>The application is now “{state}”</source>
        <translation>Статус заявки: «{state}»</translation>
    </message>
    <message>
        <source>The share ratio may be changed again, until {time}</source>
        <translation>Ставку доли снова можно менять, до {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade: your copiers are unfollowed</source>
        <translation>
            <numerusform>%Ln день без сделок: копирующих отключают</numerusform>
            <numerusform>%Ln дня без сделок: копирующих отключают</numerusform>
            <numerusform>%Ln дней без сделок: копирующих отключают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade; copiers are unfollowed {time}</source>
        <translation>
            <numerusform>%Ln день без сделок; копирующих отключат {time}</numerusform>
            <numerusform>%Ln дня без сделок; копирующих отключат {time}</numerusform>
            <numerusform>%Ln дней без сделок; копирующих отключат {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>All {limit} places for copiers are taken</source>
        <translation>Все места для копирующих заняты: {limit}</translation>
    </message>
    <message>
        <source>{count} of {limit} places for copiers are taken</source>
        <translation>Занято мест для копирующих: {count} из {limit}</translation>
    </message>
    <message>
        <source>{amount} under management: leverage is capped at 5x</source>
        <translation>Под управлением {amount}: плечо ограничено 5x</translation>
    </message>
    <message>
        <source>{amount} under management; leverage is capped at 5x from {limit} on</source>
        <translation>Под управлением {amount}; от {limit} плечо ограничено 5x</translation>
    </message>
    <message>
        <source>{count} lead orders today: the next is not copied</source>
        <translation>Лид-ордеров сегодня: {count}; следующий не скопируется</translation>
    </message>
    <message>
        <source>{count} of {limit} lead orders of today are used</source>
        <translation>Лид-ордеров за сегодня: {count} из {limit}</translation>
    </message>
    <message>
        <source>{amount} to trade with: below {limit} lead orders fail</source>
        <translation>Средств для торговли {amount}: ниже {limit} лид-ордера не проходят</translation>
    </message>
    <message>
        <source>{symbol} was opened within 500 ms of another: it was not copied</source>
        <translation>{symbol}: открыто в пределах 500 мс от другого ордера, не скопировано</translation>
    </message>
    <message>
        <source>{amounts} came in while a position was open: copiers&apos; positions shrink</source>
        <translation>При открытой позиции поступило {amounts}: позиции копирующих уменьшатся</translation>
    </message>
    <message>
        <source>The platform&apos;s rules change {time}: version “{label}”</source>
        <translation>Правила платформы меняются {time}: версия «{label}»</translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s) from {day} on</source>
        <translation>
            <numerusform>Пробел в данных — %Ln день, с {day}</numerusform>
            <numerusform>Пробел в данных — %Ln дня, с {day}</numerusform>
            <numerusform>Пробел в данных — %Ln дней, с {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key ended {time}</source>
        <translation>API-ключ истёк {time}</translation>
    </message>
    <message>
        <source>The API key ends {time}</source>
        <translation>API-ключ истекает {time}</translation>
    </message>
    <message>
        <source>Nothing was learned since {time}</source>
        <translation>Новых данных нет с {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>Нереализ. PnL</translation>
    </message>
    <message>
        <source>Fees so far</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Открытые позиции</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Orders behind this payout</source>
        <translation>Ордера в основе этой выплаты</translation>
    </message>
    <message>
        <source>Orders before these</source>
        <translation>Предыдущие ордера</translation>
    </message>
    <message>
        <source>Orders after these</source>
        <translation>Следующие ордера</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} из {count}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ордер</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Реализ.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>carried from an earlier window</source>
        <translation>перенесён из прежнего периода</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>Аккаунт</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Активность</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхр.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Расчёт</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Look at the payout</source>
        <translation>Открыть выплату</translation>
    </message>
    <message>
        <source>Look at the clock</source>
        <translation>Проверить часы</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>Открыть лог</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>See the copiers</source>
        <translation>Открыть копирующих</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>Enter payouts</source>
        <translation>Ввести выплаты</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>отличается, объяснено</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>оспаривается</translation>
    </message>
    <message>
        <source>waits for the payout</source>
        <translation>ждёт выплаты</translation>
    </message>
    <message>
        <source>next change allowed now</source>
        <translation>следующее изменение уже возможно</translation>
    </message>
    <message>
        <source>fixed, it cannot be changed</source>
        <translation>фиксировано, изменить нельзя</translation>
    </message>
    <message>
        <source>when it may change is not published</source>
        <translation>когда можно изменить, не опубликовано</translation>
    </message>
    <message>
        <source>The payout of {day} has differences</source>
        <translation>Выплата от {day} с расхождениями</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}</source>
        <translation>Выплата от {day}: разница {amounts}</translation>
    </message>
    <message>
        <source>Copiers are unfollowed in {time} without a trade</source>
        <translation>Копирующих отключат через {time} без сделок</translation>
    </message>
    <message>
        <source>The last news came {age}</source>
        <translation>Последние данные получены {age}</translation>
    </message>
    <message numerus="yes">
        <source>No trade for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln день без сделок</numerusform>
            <numerusform>%Ln дня без сделок</numerusform>
            <numerusform>%Ln дней без сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last sync had %Ln problem(s)</source>
        <translation>
            <numerusform>В последней синхронизации %Ln проблема</numerusform>
            <numerusform>В последней синхронизации %Ln проблемы</numerusform>
            <numerusform>В последней синхронизации %Ln проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s)</source>
        <translation>
            <numerusform>Пробел в данных — %Ln день</numerusform>
            <numerusform>Пробел в данных — %Ln дня</numerusform>
            <numerusform>Пробел в данных — %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln second(s)</source>
        <translation>
            <numerusform>Часы этого компьютера неточны на %Ln секунду</numerusform>
            <numerusform>Часы этого компьютера неточны на %Ln секунды</numerusform>
            <numerusform>Часы этого компьютера неточны на %Ln секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln place(s) are taken</source>
        <translation>
            <numerusform>Занято всё: %Ln место</numerusform>
            <numerusform>Заняты все %Ln места</numerusform>
            <numerusform>Заняты все %Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive copier(s) hold places</source>
        <translation>
            <numerusform>%Ln неактивный занимает место</numerusform>
            <numerusform>%Ln неактивных занимают места</numerusform>
            <numerusform>%Ln неактивных занимают места</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would not be settled</source>
        <translation>
            <numerusform>%Ln копирующий останется без расчёта</numerusform>
            <numerusform>%Ln копирующих останутся без расчёта</numerusform>
            <numerusform>%Ln копирующих останутся без расчёта</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout was ever recorded</source>
        <translation>Ни одной выплаты не записано</translation>
    </message>
    <message>
        <source>The platform unfollows your copiers since {time}.</source>
        <translation>Платформа отключает ваших копирующих с {time}.</translation>
    </message>
    <message>
        <source>The first begins on {day}. Import what is missing.</source>
        <translation>Первый начинается {day}. Импортируйте недостающее.</translation>
    </message>
    <message>
        <source>{amounts} held back until their positions close.</source>
        <translation>{amounts} — перенос до закрытия позиций.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that nothing explains.</source>
        <translation>
            <numerusform>%Ln строка без объяснения.</numerusform>
            <numerusform>%Ln строки без объяснения.</numerusform>
            <numerusform>%Ln строк без объяснения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), every part of it explained.</source>
        <translation>
            <numerusform>%Ln строка, всё объяснено.</numerusform>
            <numerusform>%Ln строки, всё объяснено.</numerusform>
            <numerusform>%Ln строк, всё объяснено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any trade that is copied starts the clock anew.</source>
        <translation>Любая копируемая сделка сбрасывает отсчёт.</translation>
    </message>
    <message>
        <source>What it could not read is named in the log.</source>
        <translation>Что не прочитано, указано в логе.</translation>
    </message>
    <message>
        <source>What is shown may have changed since. Import or sync.</source>
        <translation>С тех пор данные могли измениться. Импортируйте или синхронизируйте.</translation>
    </message>
    <message>
        <source>Countdowns are off by as much. Set the clock.</source>
        <translation>Отсчёты неточны на столько же. Настройте часы.</translation>
    </message>
    <message>
        <source>Nobody else can follow you.</source>
        <translation>Никто новый не может вас копировать.</translation>
    </message>
    <message>
        <source>The platform lets you remove them.</source>
        <translation>Платформа позволяет их удалить.</translation>
    </message>
    <message>
        <source>A condition of the platform is not met.</source>
        <translation>Условие платформы не выполнено.</translation>
    </message>
    <message>
        <source>Import or enter what you were paid to see whether it was right.</source>
        <translation>Импортируйте или введите полученное, чтобы сверить выплаты.</translation>
    </message>
    <message>
        <source>no payout recorded</source>
        <translation>выплата не записана</translation>
    </message>
    <message>
        <source>differs, not looked into</source>
        <translation>отличается, не разобрано</translation>
    </message>
    <message>
        <source>next change allowed {time}</source>
        <translation>следующее изменение: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>активных: %Ln</numerusform>
            <numerusform>активных: %Ln</numerusform>
            <numerusform>активных: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>неактивных: %Ln</numerusform>
            <numerusform>неактивных: %Ln</numerusform>
            <numerusform>неактивных: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCurve</name>
    <message>
        <source>Cumulative profit share</source>
        <translation>Накопленная доля прибыли</translation>
    </message>
    <message>
        <source>Newest settled windows</source>
        <translation>Последние рассчитанные периоды</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>Рассчитано всего</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Аккаунты</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>Сколько мне должны, почему, когда и кто?</translation>
    </message>
    <message>
        <source>One panel for every account you lead on will stand here. Import its orders, which makes the account too, connect an exchange, or look around first.</source>
        <translation>Здесь будет панель на каждый ваш лид-аккаунт. Импортируйте его ордера (аккаунт создастся сам), подключите биржу или сначала осмотритесь.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>То же в командной строке:</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Осмотреться на демо-данных</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импорт файла…</translation>
    </message>
    <message>
        <source>Connect an exchange…</source>
        <translation>Подключить биржу…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select the inactive copiers</source>
        <translation>Выбрать неактивных копирующих</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Страница «{page}»</translation>
    </message>
    <message>
        <source>Turn to this account</source>
        <translation>Перейти к этому аккаунту</translation>
    </message>
    <message>
        <source>Setting on the page {page}</source>
        <translation>Настройка на странице «{page}»</translation>
    </message>
    <message>
        <source>Export: {kind} – {format}</source>
        <translation>Экспорт: {kind} – {format}</translation>
    </message>
    <message>
        <source>Opens the export with this chosen</source>
        <translation>Открывает экспорт с этим выбором</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>Base × ratio</source>
        <translation>База × ставка</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Чем вызвано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Ожидает сейчас</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На момент</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>High-water mark</translation>
    </message>
    <message>
        <source>Nothing is lost: it is carried to the next window.</source>
        <translation>Ничего не теряется: переносится на следующий период.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Cut off and due</source>
        <translation>Отсечка и выплата</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Отсечка</translation>
    </message>
    <message>
        <source>Paid out at</source>
        <translation>Время выплаты</translation>
    </message>
</context>
<context>
    <name>PayoutDoor</name>
    <message>
        <source>Reading the orders and payments behind it…</source>
        <translation>Чтение ордеров и платежей…</translation>
    </message>
    <message>
        <source>The archive has changed since this was read. Refresh the page.</source>
        <translation>Архив изменился после чтения. Обновите страницу.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>Ничего не записано. {path}: {why}.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Записано в {path}.</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Сохранить подтверждение</translation>
    </message>
</context>
<context>
    <name>PayoutDrawer</name>
    <message>
        <source>Explanation of a payout</source>
        <translation>Объяснение выплаты</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>Строки…</translation>
    </message>
    <message>
        <source>See and correct this copier&apos;s orders and events</source>
        <translation>Просмотр и исправление ордеров и событий этого копирующего</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the proof as one page for a support ticket</source>
        <translation>Сохранить подтверждение на одной странице для обращения в поддержку</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the proof with every order and its digest</source>
        <translation>Сохранить подтверждение со всеми ордерами и хешем</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Закрыть объяснение</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Terms of the payout</source>
        <translation>Составляющие выплаты</translation>
    </message>
</context>
<context>
    <name>PendingTable</name>
    <message>
        <source>Pending share by copier</source>
        <translation>Ожидаемая доля по копирующим</translation>
    </message>
    <message>
        <source>No order has closed since the last cut-off.</source>
        <translation>После последней отсечки закрытых ордеров нет.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Ожидаемая доля</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>If settled now</source>
        <translation>При расчёте сейчас</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>До high-water mark</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Return on investment</source>
        <translation>Доходность инвестиций</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>TWR (по времени)</translation>
    </message>
    <message>
        <source>Additive return</source>
        <translation>Аддитивная доходность</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>Доходность по Дитцу (мод.)</translation>
    </message>
    <message>
        <source>Money-weighted return</source>
        <translation>MWR (по деньгам)</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>Среднегодовой рост (CAGR)</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Максимальная просадка</translation>
    </message>
    <message>
        <source>Drawdown of the ROI curve</source>
        <translation>Просадка кривой ROI</translation>
    </message>
    <message>
        <source>Drawdown of the asset curve</source>
        <translation>Просадка кривой активов</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Волатильность</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Коэффициент Шарпа</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>Коэффициент Сортино</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Индекс Ulcer</translation>
    </message>
    <message>
        <source>Value at risk, 95 %</source>
        <translation>Value at Risk, 95 %</translation>
    </message>
    <message>
        <source>Expected shortfall, 95 %</source>
        <translation>Expected Shortfall, 95 %</translation>
    </message>
    <message>
        <source>Win rate by orders</source>
        <translation>Винрейт по ордерам</translation>
    </message>
    <message>
        <source>Win rate by positions</source>
        <translation>Винрейт по позициям</translation>
    </message>
    <message>
        <source>Win rate by days</source>
        <translation>Винрейт по дням</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Профит-фактор</translation>
    </message>
    <message>
        <source>Winning to losing orders</source>
        <translation>Прибыльные к убыточным</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Матожидание</translation>
    </message>
    <message>
        <source>Payoff ratio</source>
        <translation>Ср. прибыль/убыток</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Общий доход</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>PnL копирующих</translation>
    </message>
    <message>
        <source>Income from profit share</source>
        <translation>Доход от долей прибыли</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>Ставка доли</translation>
    </message>
    <message>
        <source>PnL / (first equity + everything moved in)</source>
        <translation>PnL / (начальный капитал + все вводы)</translation>
    </message>
    <message>
        <source>Product of (1 + daily return) - 1; daily return = (equity - flow) / equity before - 1</source>
        <translation>Произведение (1 + дневная доходность) − 1; дневная доходность = (капитал − поток) / прежний капитал − 1</translation>
    </message>
    <message>
        <source>Sum over the stretches between transfers of (end - beginning) / beginning</source>
        <translation>Сумма по отрезкам между переводами: (конец − начало) / начало</translation>
    </message>
    <message>
        <source>PnL / (first equity + each move x the part of the period it was there)</source>
        <translation>PnL / (начальный капитал + каждый перевод × часть периода, когда он был на счёте)</translation>
    </message>
    <message>
        <source>The one rate of the period at which first equity and moves grow into the last equity</source>
        <translation>Единая ставка за период, при которой начальный капитал и переводы дают конечный капитал</translation>
    </message>
    <message>
        <source>(1 + time-weighted return) ^ (365 / days) - 1</source>
        <translation>(1 + TWR) ^ (365 / дни) − 1</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the chained value of 1, the start being a peak</source>
        <translation>Наибольшее падение от пика цепного значения с началом 1; начало считается пиком</translation>
    </message>
    <message>
        <source>Largest fall from a peak of 1 + additive return</source>
        <translation>Наибольшее падение от пика величины 1 + аддитивная доходность</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the equity itself; a withdrawal counts as a fall</source>
        <translation>Наибольшее падение от пика самого капитала; вывод считается падением</translation>
    </message>
    <message>
        <source>Sample deviation of the daily returns x root of 365</source>
        <translation>Выборочное отклонение дневных доходностей × корень из 365</translation>
    </message>
    <message>
        <source>Mean / sample deviation of the daily returns x root of 365; risk-free rate 0</source>
        <translation>Среднее / выборочное отклонение дневных доходностей × корень из 365; безрисковая ставка 0</translation>
    </message>
    <message>
        <source>Mean of the daily returns / root of the mean squared loss x root of 365</source>
        <translation>Среднее дневных доходностей / корень из среднего квадрата убытка × корень из 365</translation>
    </message>
    <message>
        <source>Root of the mean squared drawdown over the days</source>
        <translation>Корень из среднего квадрата просадки по дням</translation>
    </message>
    <message>
        <source>The daily return exceeded on 95 % of days: historical, interpolated</source>
        <translation>Дневная доходность, превышенная в 95 % дней: историческая, с интерполяцией</translation>
    </message>
    <message>
        <source>Mean return of the worst 5 % of days, of one day at least</source>
        <translation>Средняя доходность худших 5 % дней, минимум одного дня</translation>
    </message>
    <message>
        <source>Closed orders with a net above 0 / all closed orders; net = realized - fees + funding</source>
        <translation>Закрытые ордера с чистым итогом выше 0 / все закрытые ордера; чистый итог = реализованный PnL − комиссии + фандинг</translation>
    </message>
    <message>
        <source>Fully closed positions with a profit / all fully closed ones; partial closes do not count</source>
        <translation>Полностью закрытые прибыльные позиции / все полностью закрытые; частичные закрытия не учитываются</translation>
    </message>
    <message>
        <source>Days with a profit / (days with a profit + days with a loss)</source>
        <translation>Прибыльные дни / (прибыльные дни + убыточные дни)</translation>
    </message>
    <message>
        <source>Sum of the gains of winning orders / sum of the losses of losing ones</source>
        <translation>Сумма прибыли прибыльных ордеров / сумма убытков убыточных</translation>
    </message>
    <message>
        <source>Number of winning orders / number of losing ones</source>
        <translation>Число прибыльных ордеров / число убыточных</translation>
    </message>
    <message>
        <source>Sum of the nets of all closed orders / their number</source>
        <translation>Сумма чистых итогов всех закрытых ордеров / их число</translation>
    </message>
    <message>
        <source>Mean gain of winning orders / mean loss of losing ones</source>
        <translation>Средняя прибыль прибыльных ордеров / средний убыток убыточных</translation>
    </message>
    <message>
        <source>The account&apos;s PnL: last equity - first equity - everything moved in or out between</source>
        <translation>PnL аккаунта: конечный капитал − начальный капитал − все вводы и выводы между ними</translation>
    </message>
    <message>
        <source>Sum of the nets of all copiers&apos; orders closed in the period</source>
        <translation>Сумма чистых итогов ордеров всех копирующих, закрытых за период</translation>
    </message>
    <message>
        <source>Sum of the dues of all settlements paid in the period</source>
        <translation>Сумма к выплате по всем расчётам, выплаченным за период</translation>
    </message>
    <message>
        <source>The share ratio that a new order would be opened under now</source>
        <translation>Ставка доли, под которую открылся бы новый ордер сейчас</translation>
    </message>
    <message>
        <source>the files cannot be used</source>
        <translation>файлы нельзя использовать</translation>
    </message>
    <message>
        <source>no equity is known in this period</source>
        <translation>капитал за этот период неизвестен</translation>
    </message>
    <message>
        <source>the equity is known once; a return needs two readings</source>
        <translation>капитал известен один раз; для доходности нужны два значения</translation>
    </message>
    <message>
        <source>there are fewer than two daily returns</source>
        <translation>меньше двух дневных доходностей</translation>
    </message>
    <message>
        <source>the first equity is not above zero</source>
        <translation>начальный капитал не больше нуля</translation>
    </message>
    <message>
        <source>the equity was not above zero at the beginning of a day</source>
        <translation>в начале одного из дней капитал был не больше нуля</translation>
    </message>
    <message>
        <source>a day lost more than there was; below zero no return can be chained</source>
        <translation>за день потеряно больше, чем было; ниже нуля цепная доходность невозможна</translation>
    </message>
    <message>
        <source>the returns do not vary</source>
        <translation>доходности не меняются</translation>
    </message>
    <message>
        <source>no day had a loss</source>
        <translation>убыточных дней нет</translation>
    </message>
    <message>
        <source>no day had a profit or a loss</source>
        <translation>нет ни прибыльных, ни убыточных дней</translation>
    </message>
    <message>
        <source>first equity and moves do not add up to capital above zero</source>
        <translation>начальный капитал и переводы не дают капитала больше нуля</translation>
    </message>
    <message>
        <source>no rate, or more than one, explains the moves and the last equity</source>
        <translation>переводам и конечному капиталу не отвечает ни одна ставка или отвечает несколько</translation>
    </message>
    <message>
        <source>the rows are not about a day apart</source>
        <translation>строки идут не с шагом около дня</translation>
    </message>
    <message>
        <source>the figure is beyond the largest number</source>
        <translation>значение больше максимального числа</translation>
    </message>
    <message>
        <source>no orders were given</source>
        <translation>ордеров нет</translation>
    </message>
    <message>
        <source>no order is known to be the lead&apos;s own</source>
        <translation>нет ордеров, заведомо принадлежащих лид-трейдеру</translation>
    </message>
    <message>
        <source>no order was closed</source>
        <translation>закрытых ордеров нет</translation>
    </message>
    <message>
        <source>no closed order won</source>
        <translation>прибыльных закрытых ордеров нет</translation>
    </message>
    <message>
        <source>no closed order lost</source>
        <translation>убыточных закрытых ордеров нет</translation>
    </message>
    <message>
        <source>orders do not say which position they belong to</source>
        <translation>в ордерах не указано, к какой позиции они относятся</translation>
    </message>
    <message>
        <source>the orders are in several assets, which cannot be added up</source>
        <translation>ордера в разных активах, их нельзя сложить</translation>
    </message>
    <message>
        <source>Ours: {formula}</source>
        <translation>У нас: {formula}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>{platform} shows “{label}”: {formula}</source>
        <translation>{platform} показывает «{label}»: {formula}</translation>
    </message>
    <message>
        <source>Where it is undefined {platform} shows: {words}</source>
        <translation>Где значение не определено, {platform} показывает: {words}</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>очень большое</translation>
    </message>
</context>
<context>
    <name>PerformanceTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>Измерять пока нечего</translation>
    </message>
    <message>
        <source>Import orders, or events of the kind “equity” with one reading a day: returns and drawdowns are made of them.</source>
        <translation>Импортируйте ордера или события вида «equity», по одному значению в день: из них строятся доходности и просадки.</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Performance figures</source>
        <translation>Показатели доходности</translation>
    </message>
    <message>
        <source>{platform}: “{label}”</source>
        <translation>{platform}: «{label}»</translation>
    </message>
    <message>
        <source>no order of a copier is known</source>
        <translation>ордера копирующих неизвестны</translation>
    </message>
    <message>
        <source>nothing says which: import a ratio_change event</source>
        <translation>нет данных: импортируйте событие ratio_change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) measured</source>
        <translation>
            <numerusform>измерен %Ln день</numerusform>
            <numerusform>измерено %Ln дня</numerusform>
            <numerusform>измерено %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a reading</source>
        <translation>
            <numerusform>из них %Ln без значения</numerusform>
            <numerusform>из них %Ln без значения</numerusform>
            <numerusform>из них %Ln без значения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformSection</name>
    <message>
        <source>The same year by other platforms&apos; rules</source>
        <translation>Тот же год по правилам других платформ</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Share earned</source>
        <translation>Заработано доли</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Of it pending</source>
        <translation>Из них ожидает</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>Копирующим остаётся</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>Допущения</translation>
    </message>
    <message>
        <source>{platform}, losses carried</source>
        <translation>{platform}, с переносом убытков</translation>
    </message>
    <message>
        <source>{platform} (as it was)</source>
        <translation>{platform} (как было)</translation>
    </message>
    <message>
        <source>{platform} assumes</source>
        <translation>{platform}: допущения</translation>
    </message>
    <message>
        <source>This is what your own archive settled to; nothing is assumed.</source>
        <translation>Это итог вашего собственного архива; допущений нет.</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>A trade that was copied</source>
        <translation>Сделка, которую скопировали</translation>
    </message>
    <message>
        <source>A trade of your own that was not copied</source>
        <translation>Ваша сделка, которую не копировали</translation>
    </message>
    <message>
        <source>Several positions within half a second</source>
        <translation>Несколько позиций за полсекунды</translation>
    </message>
    <message>
        <source>Money moved in while a position is open</source>
        <translation>Пополнение при открытой позиции</translation>
    </message>
    <message>
        <source>High leverage and thin markets</source>
        <translation>Высокое плечо и тонкий рынок</translation>
    </message>
    <message>
        <source>Hedging, grids, martingale, many trades</source>
        <translation>Хедж, сетки, мартингейл, много сделок</translation>
    </message>
    <message>
        <source>Of positions opened within 500 ms of one another only the first is copied; the others may be missing with your copiers.</source>
        <translation>Из позиций, открытых в пределах 500 мс друг от друга, копируется только первая; остальных у копирующих может не быть.</translation>
    </message>
    <message>
        <source>A large deposit makes your position a smaller part of your account. Copiers&apos; positions follow, and some may be reduced by force.</source>
        <translation>Крупное пополнение делает позицию меньшей частью счёта. Позиции копирующих следуют за ней, и часть может быть сокращена принудительно.</translation>
    </message>
    <message>
        <source>In a small coin there is little on the other side: copiers enter and leave at worse prices than you, and may lose where you win. Leverage makes the difference larger.</source>
        <translation>В мелкой монете мало встречных ордеров: копирующие входят и выходят по худшим ценам и могут терять там, где вы зарабатываете. Плечо усиливает разницу.</translation>
    </message>
    <message>
        <source>They only work when copiers&apos; orders match yours almost exactly. Delays and thin markets break that, and copies fail or lose.</source>
        <translation>Работают, только если ордера копирующих почти точно совпадают с вашими. Задержки и тонкий рынок это нарушают: копии не проходят или убыточны.</translation>
    </message>
    <message>
        <source>Not in your record.</source>
        <translation>Нет в ваших данных.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) in your record.</source>
        <translation>
            <numerusform>В ваших данных: %Ln раз.</numerusform>
            <numerusform>В ваших данных: %Ln раза.</numerusform>
            <numerusform>В ваших данных: %Ln раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свои</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Лонг</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Шорт</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} дн. {hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
</context>
<context>
    <name>PositionsTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>Which trades</source>
        <translation>Какие сделки</translation>
    </message>
    <message>
        <source>Lead and own</source>
        <translation>Лид и свои</translation>
    </message>
    <message>
        <source>Lead only</source>
        <translation>Только лид</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>Только свои</translation>
    </message>
    <message>
        <source>Orders that are not filled yet are in no file and no API that is read.</source>
        <translation>Неисполненных ордеров нет ни в файлах, ни в читаемых API.</translation>
    </message>
    <message>
        <source>What copiers may not be able to follow</source>
        <translation>Что копирующие могут не повторить</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>Открытых позиций нет.</translation>
    </message>
    <message>
        <source>No position of this kind is open. Choose “Lead and own” to see all.</source>
        <translation>Открытых позиций этого вида нет. Выберите «Лид и свои», чтобы увидеть все.</translation>
    </message>
    <message>
        <source>Open · {count}</source>
        <translation>Открытые · {count}</translation>
    </message>
    <message>
        <source>History · {count}</source>
        <translation>История · {count}</translation>
    </message>
    <message>
        <source>By symbol · {count}</source>
        <translation>По символам · {count}</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>На заметку</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>All orders in this account are copiers&apos;. Import your own with “lead” or “own” in the column is_lead, or connect the exchange.</source>
        <translation>Все ордера этого аккаунта — копирующих. Импортируйте свои с «lead» или «own» в столбце is_lead или подключите биржу.</translation>
    </message>
    <message>
        <source>Import your orders, with “lead” or “own” in the column is_lead.</source>
        <translation>Импортируйте свои ордера с «lead» или «own» в столбце is_lead.</translation>
    </message>
    <message>
        <source>No trade of your own is known</source>
        <translation>Ваши сделки неизвестны</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Colours of profit and loss</source>
        <translation>Цвета прибыли и убытка</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with every kind of colour blindness. Shapes need no colour at all.</source>
        <translation>Синий и оранжевый различимы при любом виде дальтонизма. Формам цвет не нужен вовсе.</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Зелёный и красный</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Синий и оранжевый</translation>
    </message>
    <message>
        <source>Shapes, no colours</source>
        <translation>Формы без цвета</translation>
    </message>
    <message>
        <source>Colour of a rise</source>
        <translation>Цвет роста</translation>
    </message>
    <message>
        <source>Turns profit and loss round everywhere: figures, charts, pictures. What is in order or wrong never turns.</source>
        <translation>Меняет местами цвета прибыли и убытка везде: в цифрах, на графиках и изображениях. Цвета «в порядке» и «ошибка» не меняются.</translation>
    </message>
    <message>
        <source>As usual in my language</source>
        <translation>Как принято в моём языке</translation>
    </message>
    <message>
        <source>Green (or blue) is up</source>
        <translation>Рост — зелёный (или синий)</translation>
    </message>
    <message>
        <source>Red (or orange) is up</source>
        <translation>Рост — красный (или оранжевый)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Плотность</translation>
    </message>
    <message>
        <source>Compact shows about a third more rows in a table.</source>
        <translation>«Компактно» — примерно на треть больше строк в таблице.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторно</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Words, figures and dates. Takes effect when ProfitShare is next started.</source>
        <translation>Слова, числа и даты. Вступит в силу при следующем запуске ProfitShare.</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>Крупные суммы</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Полностью</translation>
    </message>
    <message>
        <source>In 万 and 亿</source>
        <translation>В 万 и 亿</translation>
    </message>
    <message>
        <source>Privacy at the start</source>
        <translation>Приватность при запуске</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides and shows amounts at any time.</source>
        <translation>Ctrl+Shift+H скрывает и показывает суммы в любой момент.</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>Как в прошлый раз</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>Всё видно</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Суммы скрыты</translation>
    </message>
    <message>
        <source>All figures and names are hidden</source>
        <translation>Все цифры и имена скрыты</translation>
    </message>
    <message>
        <source>Amounts are scrambled, for screenshots</source>
        <translation>Суммы искажены, для скриншотов</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>Новый язык вступит в силу при следующем запуске ProfitShare.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>This is the &amp;whole list: who is not in it has left</source>
        <translation>Это по&amp;лный список: кого в нём нет, тот ушёл</translation>
    </message>
    <message>
        <source>Take the tick away where the list goes on, as on a page with numbers below.</source>
        <translation>Снимите отметку, если у списка есть продолжение, например номера страниц внизу.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The mapping is not finished yet.</source>
        <translation>Сопоставление ещё не завершено.</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>Ещё нужно: {columns}</translation>
    </message>
    <message>
        <source>The first rows, as they would be saved</source>
        <translation>Первые строки в том виде, в каком они сохранятся</translation>
    </message>
    <message>
        <source>None of the first rows can be used.</source>
        <translation>Ни одна из первых строк не подходит.</translation>
    </message>
    <message>
        <source>Refused lines · {count}</source>
        <translation>Отклонённые строки · {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyBanner</name>
    <message>
        <source>Show amounts</source>
        <translation>Показать суммы</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>Суммы скрыты.</translation>
    </message>
    <message>
        <source>Percentages, counts and names are shown.</source>
        <translation>Проценты, количества и имена видны.</translation>
    </message>
    <message>
        <source>Amounts, percentages, counts and names are hidden.</source>
        <translation>Суммы, проценты, количества и имена скрыты.</translation>
    </message>
    <message>
        <source>Shapes and order stay true.</source>
        <translation>Формы и порядок сохраняются.</translation>
    </message>
    <message>
        <source>These amounts and names are not real.</source>
        <translation>Эти суммы и имена ненастоящие.</translation>
    </message>
    <message>
        <source>Every amount is multiplied by one secret factor; percentages are true.</source>
        <translation>Каждая сумма умножена на один секретный коэффициент; проценты верны.</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Normal: everything is shown</source>
        <translation>Обычный: всё видно</translation>
    </message>
    <message>
        <source>Semi-private: amounts hidden, percentages shown</source>
        <translation>Полуприватный: суммы скрыты, проценты видны</translation>
    </message>
    <message>
        <source>Private: amounts, percentages, counts and names hidden</source>
        <translation>Приватный: суммы, проценты, количества и имена скрыты</translation>
    </message>
    <message>
        <source>Scrambled, for screenshots: amounts times a secret factor, names made up</source>
        <translation>Искажённый, для скриншотов: суммы умножены на секретный коэффициент, имена вымышлены</translation>
    </message>
    <message>
        <source>The shapes of charts, the sizes of bars and the order of a sorted table stay true, and what you type, such as a limit, stays readable.</source>
        <translation>Формы графиков, размеры столбцов и порядок отсортированной таблицы сохраняются, а то, что вы вводите, например лимит, остаётся читаемым.</translation>
    </message>
    <message>
        <source>Hide figures ({keys})</source>
        <translation>Скрыть цифры ({keys})</translation>
    </message>
    <message>
        <source>Privacy: figures are hidden</source>
        <translation>Приватность: цифры скрыты</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
</context>
<context>
    <name>PrivacyDoor</name>
    <message>
        <source>One moment…</source>
        <translation>Секунду…</translation>
    </message>
</context>
<context>
    <name>ProfitCards</name>
    <message>
        <source>Pending share</source>
        <translation>Ожидаемая доля</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>Текущая ставка доли</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>Рассчитано всего</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln settled window(s)</source>
        <translation>
            <numerusform>за %Ln рассчитанный период</numerusform>
            <numerusform>за %Ln рассчитанных периода</numerusform>
            <numerusform>за %Ln рассчитанных периодов</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {amount} on {day}</source>
        <translation>последняя: {amount}, {day}</translation>
    </message>
</context>
<context>
    <name>ProfitChart</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
</context>
<context>
    <name>ProfitPage</name>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Сообщено</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Pending shares and settlements</source>
        <translation>Ожидаемые доли и расчёты</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Расчёты</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>Drawing the curve…</source>
        <translation>Построение кривой…</translation>
    </message>
    <message>
        <source>Pending · {count}</source>
        <translation>Ожидают · {count}</translation>
    </message>
    <message>
        <source>Settlements · {count}</source>
        <translation>Расчёты · {count}</translation>
    </message>
</context>
<context>
    <name>ProfitStates</name>
    <message>
        <source>No account yet</source>
        <translation>Аккаунтов пока нет</translation>
    </message>
    <message>
        <source>Import the orders your platform lets you export; the account is made with the first of them. They are settled by the platform&apos;s rules, and every payout shows its formula.</source>
        <translation>Импортируйте ордера, которые даёт выгрузить платформа; аккаунт создаётся с первыми из них. Расчёт идёт по правилам платформы, и у каждой выплаты видна формула.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>То же в командной строке:</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Осмотреться на демо-данных</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импорт файла…</translation>
    </message>
    <message>
        <source>No orders in this account yet</source>
        <translation>В этом аккаунте ордеров ещё нет</translation>
    </message>
    <message>
        <source>Import the orders of your copiers. A file may be imported again at any time: what is known already is not added twice.</source>
        <translation>Импортируйте ордера копирующих. Файл можно импортировать повторно: уже известное дважды не добавляется.</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Добавить вручную…</translation>
    </message>
    <message>
        <source>Nothing to see at that instant</source>
        <translation>На этот момент показать нечего</translation>
    </message>
    <message>
        <source>The archive had learned of no order by then. What was imported later is left out.</source>
        <translation>К тому моменту архив не знал ни одного ордера. Импортированное позже не учитывается.</translation>
    </message>
    <message>
        <source>No order had been opened by then.</source>
        <translation>К тому моменту не было открыто ни одного ордера.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>К текущему</translation>
    </message>
    <message>
        <source>Which share ratio was in force?</source>
        <translation>Какая ставка доли действовала?</translation>
    </message>
    <message>
        <source>The platform&apos;s export does not say. Put this into a file called ratio.csv, with your own ratio and one line for every change, and import it.</source>
        <translation>В выгрузке платформы её нет. Поместите это в файл ratio.csv со своей ставкой, по строке на каждое изменение, и импортируйте.</translation>
    </message>
    <message>
        <source>Enter it by hand…</source>
        <translation>Ввести вручную…</translation>
    </message>
</context>
<context>
    <name>ProfitViews</name>
    <message>
        <source>Settlements</source>
        <translation>Расчёты</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Доходность</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>Views of the profit</source>
        <translation>Виды прибыли</translation>
    </message>
    <message>
        <source>Share card…</source>
        <translation>Карточка…</translation>
    </message>
    <message>
        <source>A picture of your results to post, without amounts</source>
        <translation>Изображение ваших результатов для публикации, без сумм</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far the import is</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Everything is saved at the end, at once. Cancel leaves the archive as it was.</source>
        <translation>Всё сохраняется в конце, разом. Отмена оставляет архив прежним.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Импорт: {name}</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows written</source>
        <translation>записано строк: {saved} из {rows}</translation>
    </message>
    <message>
        <source>{percent} read</source>
        <translation>прочитано {percent}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>As of {instant}</source>
        <translation>На момент {instant}</translation>
    </message>
    <message>
        <source>Proof of a payout</source>
        <translation>Подтверждение выплаты</translation>
    </message>
    <message>
        <source>{nickname} · id {copier}</source>
        <translation>{nickname} · ID {copier}</translation>
    </message>
    <message>
        <source>All copiers together</source>
        <translation>Все копирующие вместе</translation>
    </message>
    <message>
        <source>Formula with its numbers</source>
        <translation>Формула с числами</translation>
    </message>
    <message>
        <source>Due and paid</source>
        <translation>К выплате и выплачено</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more payment(s)</source>
        <translation>
            <numerusform>и ещё %Ln платёж</numerusform>
            <numerusform>и ещё %Ln платежа</numerusform>
            <numerusform>и ещё %Ln платежей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more note(s)</source>
        <translation>
            <numerusform>и ещё %Ln примечание</numerusform>
            <numerusform>и ещё %Ln примечания</numerusform>
            <numerusform>и ещё %Ln примечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and their source</source>
        <translation>Правила и их источник</translation>
    </message>
    <message>
        <source>{source}: {document}</source>
        <translation>{source}: {document}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more source(s)</source>
        <translation>
            <numerusform>и ещё %Ln источник</numerusform>
            <numerusform>и ещё %Ln источника</numerusform>
            <numerusform>и ещё %Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the high-water mark</source>
        <translation>Движение high-water mark</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>Ордера в основе</translation>
    </message>
    <message>
        <source>The digest is of the CSV of this proof, every byte above its last line. One digit changed in the CSV, and it is another one. Computed by the lead trader&apos;s own program, ProfitShare, from the archive it keeps; not a statement of the platform.</source>
        <translation>Хеш взят от CSV этого подтверждения: всех байтов выше последней строки. Если в CSV изменить хоть одну цифру, хеш будет другим. Рассчитано программой лид-трейдера, ProfitShare, по её архиву; это не заявление платформы.</translation>
    </message>
    <message>
        <source>SHA-256 of the CSV of this proof: {digest}</source>
        <translation>SHA-256 от CSV этого подтверждения: {digest}</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>High-water mark</translation>
    </message>
    <message>
        <source>Sum of each order&apos;s net × its ratio; nothing if the net is a loss</source>
        <translation>Сумма по ордерам: чистый итог × ставка; ноль, если итог — убыток</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared, never below 0</source>
        <translation>Итог на сейчас × ставка − уже распределено, не ниже 0</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared − ratio adjustment, never below 0</source>
        <translation>Итог на сейчас × ставка − уже распределено − поправка на ставку, не ниже 0</translation>
    </message>
    <message>
        <source>(Total so far − high-water mark) × ratio, never below 0</source>
        <translation>(Итог на сейчас − high-water mark) × ставка, не ниже 0</translation>
    </message>
    <message>
        <source>Trading fees counted otherwise</source>
        <translation>Торговые комиссии учтены иначе</translation>
    </message>
    <message>
        <source>Funding counted otherwise</source>
        <translation>Фандинг учтён иначе</translation>
    </message>
    <message>
        <source>A trade left out or counted twice</source>
        <translation>Сделка пропущена или учтена дважды</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>Другая ставка доли</translation>
    </message>
    <message>
        <source>An order put into another window</source>
        <translation>Ордер отнесён к другому периоду</translation>
    </message>
    <message>
        <source>Held back, or paid although it waits</source>
        <translation>Перенесено или выплачено, хотя должно ждать</translation>
    </message>
    <message>
        <source>An early settlement</source>
        <translation>Досрочный расчёт</translation>
    </message>
    <message>
        <source>Withheld and not yet refunded</source>
        <translation>Удержано и ещё не возвращено</translation>
    </message>
    <message>
        <source>Losses or high-water mark carried otherwise</source>
        <translation>Убытки или high-water mark перенесены иначе</translation>
    </message>
    <message>
        <source>A rebate of fees mixed in</source>
        <translation>Примешан возврат комиссий</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Округление</translation>
    </message>
    <message>
        <source>Conversion at another rate</source>
        <translation>Конвертация по другому курсу</translation>
    </message>
    <message>
        <source>Matched: paid what was due</source>
        <translation>Совпало: выплачено то, что причиталось</translation>
    </message>
    <message>
        <source>Explained: all of the difference has a name</source>
        <translation>Объяснено: вся разница имеет причину</translation>
    </message>
    <message>
        <source>Disputed: not all of it can be explained</source>
        <translation>Оспаривается: объяснено не всё</translation>
    </message>
    <message>
        <source>Waiting: it is too early to expect it</source>
        <translation>Ожидание: выплату ждать рано</translation>
    </message>
    <message>
        <source>No payment was ever recorded, so a missing one says nothing</source>
        <translation>Ни одной выплаты не записано, поэтому её отсутствие ни о чём не говорит</translation>
    </message>
    <message>
        <source>Nothing was due and nothing came</source>
        <translation>Ничего не причиталось и ничего не пришло</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Не объяснено</translation>
    </message>
    <message numerus="yes">
        <source>Paid in one sum for %Ln copier(s).</source>
        <translation>
            <numerusform>Выплачено одной суммой за %Ln копирующего.</numerusform>
            <numerusform>Выплачено одной суммой за %Ln копирующих.</numerusform>
            <numerusform>Выплачено одной суммой за %Ln копирующих.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: {causes}</source>
        <translation>Или: {causes}</translation>
    </message>
    <message>
        <source>always, as far as is known</source>
        <translation>всегда, насколько известно</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>{document} · {sections}</source>
        <translation>{document} · {sections}</translation>
    </message>
    <message>
        <source>Closed and settled before</source>
        <translation>Закрыто и рассчитано раньше</translation>
    </message>
    <message>
        <source>Unrealised at the cut-off</source>
        <translation>Нереализовано на отсечке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), net {net}, share {share}</source>
        <translation>
            <numerusform>%Ln ордер, чистый итог {net}, доля {share}</numerusform>
            <numerusform>%Ln ордера, чистый итог {net}, доля {share}</numerusform>
            <numerusform>%Ln ордеров, чистый итог {net}, доля {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more order(s): net {net}, share {share}. The CSV has all.</source>
        <translation>
            <numerusform>и ещё %Ln ордер: чистый итог {net}, доля {share}. Все — в CSV.</numerusform>
            <numerusform>и ещё %Ln ордера: чистый итог {net}, доля {share}. Все — в CSV.</numerusform>
            <numerusform>и ещё %Ln ордеров: чистый итог {net}, доля {share}. Все — в CSV.</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} · PnL {base} · {day}</source>
        <translation>{mark} · PnL {base} · {day}</translation>
    </message>
    <message>
        <source>PnL as the platform shows it</source>
        <translation>PnL по данным платформы</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ордер</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Реализ.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>{platform} futures: {days} consecutive days</source>
        <translation>Фьючерсы {platform}, дней подряд: {days}</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Чистая прибыль</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>Закрытые ордера</translation>
    </message>
    <message>
        <source>Won / lost</source>
        <translation>Приб. / убыт.</translation>
    </message>
    <message>
        <source>{won} / {lost}</source>
        <translation>{won} / {lost}</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Винрейт</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Профит-фактор</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Макс. просадка</translation>
    </message>
    <message>
        <source>Net profit so far, day by day</source>
        <translation>Чистая прибыль нарастающим итогом по дням</translation>
    </message>
    <message>
        <source>Net profit of each day</source>
        <translation>Чистая прибыль за каждый день</translation>
    </message>
    <message>
        <source>Net: realised PnL − trading fees ({fees}) ± funding.</source>
        <translation>Нетто: реализованный PnL − торговые комиссии ({fees}) ± фандинг.</translation>
    </message>
    <message>
        <source>Mostly {symbols}.</source>
        <translation>В основном {symbols}.</translation>
    </message>
    <message>
        <source>Days are those of the platform. Made {instant} from own records.</source>
        <translation>Дни — по времени платформы. Создано {instant} по собственным данным.</translation>
    </message>
    <message>
        <source>Orders in other assets, left out: {count}.</source>
        <translation>Ордера в других активах, не учтено: {count}.</translation>
    </message>
    <message>
        <source>No payment record to compare with this settlement.</source>
        <translation>Нет записи о выплате для сверки с этим расчётом.</translation>
    </message>
</context>
<context>
    <name>ProofGallery</name>
    <message>
        <source>Add &amp;images…</source>
        <translation>Добавить &amp;изображения…</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Pro&amp;ve it for me</source>
        <translation>Подтвер&amp;дить за меня</translation>
    </message>
    <message>
        <source>Draws the curve and the figures of your own orders of the last 30 whole days.</source>
        <translation>Строит кривую и показатели ваших ордеров за последние 30 полных дней.</translation>
    </message>
    <message>
        <source>Profit curve or order statistics of {days} consecutive days within a year. Drop images here or paste them; up to {megabytes} MB each. Place and device are taken out of them.</source>
        <translation>Кривая прибыли или статистика ордеров за {days} дн. подряд в пределах года. Перетащите изображения сюда или вставьте; до {megabytes} МБ каждое. Место и устройство из них удаляются.</translation>
    </message>
    <message>
        <source>{count} of {most} images</source>
        <translation>изображений: {count} из {most}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln изображение</numerusform>
            <numerusform>%Ln изображения</numerusform>
            <numerusform>%Ln изображений</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} · {days} consecutive days shown</source>
        <translation>{images} · показано дней подряд: {days}</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>The rulebook of {platform} was changed</source>
        <translation>Правила {platform} изменены</translation>
    </message>
    <message>
        <source>The rulebook of {platform} was changed, from {at} on</source>
        <translation>Правила {platform} изменены, действуют с {at}</translation>
    </message>
    <message>
        <source>{platform} has new rules since {at}</source>
        <translation>{platform}: новые правила с {at}</translation>
    </message>
    <message>
        <source>{platform} has new rules from {at} on</source>
        <translation>{platform}: новые правила вступают в силу {at}</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>See what &amp;changes…</source>
        <translation>Что &amp;меняется…</translation>
    </message>
    <message>
        <source>Your share may come out otherwise.</source>
        <translation>Ваша доля может стать другой.</translation>
    </message>
    <message>
        <source>No share depends on it.</source>
        <translation>На доли это не влияет.</translation>
    </message>
</context>
<context>
    <name>RadarDialog</name>
    <message>
        <source>What changes in the rules</source>
        <translation>Что меняется в правилах</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Понятно</translation>
    </message>
</context>
<context>
    <name>RatioSection</name>
    <message>
        <source>Your history at another ratio</source>
        <translation>Ваша история при другой ставке</translation>
    </message>
    <message>
        <source>Every order led at</source>
        <translation>Все ордера при ставке</translation>
    </message>
    <message>
        <source>Share ratio to try</source>
        <translation>Пробная ставка доли</translation>
    </message>
    <message>
        <source>Share ratio to try, in percent</source>
        <translation>Пробная ставка доли, в процентах</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Above the largest ratio in this account&apos;s rules, {largest}.</source>
        <translation>Выше максимальной ставки по правилам аккаунта, {largest}.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} more, your copiers as much less.</source>
        <translation>При {ratio} вы заработали бы на {amount} больше, а копирующие — на столько же меньше.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} less, your copiers more.</source>
        <translation>При {ratio} вы заработали бы на {amount} меньше, а копирующие — больше.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned exactly what you did.</source>
        <translation>При {ratio} вы заработали бы ровно столько же.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln of {copiers} copiers may leave ({part}) before it pays less, if all pay alike.</source>
        <translation>
            <numerusform>Ставка выгодна, пока из {copiers} копирующих ушло не больше %Ln ({part}), если все платят поровну.</numerusform>
            <numerusform>Ставка выгодна, пока из {copiers} копирующих ушло не больше %Ln ({part}), если все платят поровну.</numerusform>
            <numerusform>Ставка выгодна, пока из {copiers} копирующих ушло не больше %Ln ({part}), если все платят поровну.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If those who pay most leave first, up to %Ln.</source>
        <translation>
            <numerusform>Если первыми уходят платящие больше всех — не больше %Ln.</numerusform>
            <numerusform>Если первыми уходят платящие больше всех — не больше %Ln.</numerusform>
            <numerusform>Если первыми уходят платящие больше всех — не больше %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln more copier(s) of the same kind to earn the same.</source>
        <translation>
            <numerusform>Чтобы заработать столько же, нужен ещё %Ln такой же копирующий.</numerusform>
            <numerusform>Чтобы заработать столько же, нужно ещё %Ln таких же копирующих.</numerusform>
            <numerusform>Чтобы заработать столько же, нужно ещё %Ln таких же копирующих.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares settled</source>
        <translation>Рассчитанные доли</translation>
    </message>
    <message>
        <source>Share pending</source>
        <translation>Ожидаемая доля</translation>
    </message>
    <message>
        <source>Copiers&apos; net before your share</source>
        <translation>Нетто копирующих до вашей доли</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>Копирующим остаётся</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>At this ratio</source>
        <translation>При этой ставке</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>RealAmounts</name>
    <message>
        <source>The file will hold real amounts and names, though the screen hides them.</source>
        <translation>В файле будут настоящие суммы и имена, хотя на экране они скрыты.</translation>
    </message>
    <message>
        <source>Write real amounts</source>
        <translation>Записать настоящие суммы</translation>
    </message>
</context>
<context>
    <name>RealAmountsDialog</name>
    <message>
        <source>Write real amounts?</source>
        <translation>Записать настоящие суммы?</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>Столбцы: {table}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with header</source>
        <translation>Копировать с заголовком</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Settlements</source>
        <translation>Расчёты</translation>
    </message>
    <message>
        <source>No window has been settled yet.</source>
        <translation>Рассчитанных периодов ещё нет.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>{status} · on a gap</source>
        <translation>{status} · есть пробел</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>equity is above the limit</source>
        <translation>капитал выше лимита</translation>
    </message>
    <message>
        <source>has an open position</source>
        <translation>есть открытая позиция</translation>
    </message>
    <message>
        <source>has an active order</source>
        <translation>есть активный ордер</translation>
    </message>
    <message>
        <source>the platform does not let him be removed</source>
        <translation>платформа не даёт удалить</translation>
    </message>
    <message>
        <source>equity is not known</source>
        <translation>капитал неизвестен</translation>
    </message>
    <message>
        <source>open positions are not known</source>
        <translation>открытые позиции неизвестны</translation>
    </message>
    <message>
        <source>active orders are not known</source>
        <translation>активные ордера неизвестны</translation>
    </message>
    <message>
        <source>the platform&apos;s rule is not known</source>
        <translation>правило платформы неизвестно</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Не тронут</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлен</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>К выполнению</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Отмечен</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Оставлен</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Вернулся</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>Всё ещё в списке</translation>
    </message>
    <message>
        <source>Removal confirmed</source>
        <translation>Удаление подтверждено</translation>
    </message>
    <message>
        <source>Undone before anything was sent</source>
        <translation>Отменено до отправки</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Something is to be done again</source>
        <translation>Нужен повтор</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>больше не в списке</translation>
    </message>
    <message>
        <source>No answer came. It is settled by reading the list again, never by sending again.</source>
        <translation>Ответа не было. Выясняется новым чтением списка, а не повторной отправкой.</translation>
    </message>
    <message>
        <source>Nothing was sent. Retry, to look at him again.</source>
        <translation>Ничего не отправлено. Повторите, чтобы проверить его снова.</translation>
    </message>
    <message>
        <source>No answer came, and he is still on the list. Retry, to look again.</source>
        <translation>Ответа не было, копирующий всё ещё в списке. Повторите, чтобы проверить снова.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>причина не указана</translation>
    </message>
    <message>
        <source>The platform said: “{said}”. Look at him on its own pages, or retry later.</source>
        <translation>Ответ платформы: «{said}». Проверьте копирующего на её странице или повторите позже.</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>около {count} с</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>около {count} мин</translation>
    </message>
    <message>
        <source>The list of copiers could not be read whole.</source>
        <translation>Список копирующих не удалось прочитать целиком.</translation>
    </message>
    <message>
        <source>{count} of its rows cannot be read, so nobody can be sure who is on it. Nothing is sent on such a list; the sync log has the rows.</source>
        <translation>Не читается строк: {count}, поэтому нет уверенности, кто в списке. По такому списку ничего не отправляется; строки — в логе синхронизации.</translation>
    </message>
    <message>
        <source>It kept changing meanwhile. Nothing is sent on such a list; try again.</source>
        <translation>Список менялся во время чтения. По такому списку ничего не отправляется; повторите.</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>Для этого аккаунта нет API-ключа.</translation>
    </message>
    <message>
        <source>Give it on the Accounts page; it needs the right to remove.</source>
        <translation>Введите его на странице «Аккаунты»; нужно право на удаление.</translation>
    </message>
    <message>
        <source>He had left before anything was sent.</source>
        <translation>Ушёл до отправки.</translation>
    </message>
    <message>
        <source>now {equity}</source>
        <translation>сейчас {equity}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Worklist of inactive copiers</source>
        <translation>Рабочий список неактивных копирующих</translation>
    </message>
    <message>
        <source>Remove inactive copiers</source>
        <translation>Удаление неактивных копирующих</translation>
    </message>
    <message>
        <source>Copiers of this removal</source>
        <translation>Копирующие этой чистки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Dry run to CSV…</source>
        <translation>&amp;Пробный прогон в CSV…</translation>
    </message>
    <message>
        <source>Saved as {name}; nothing was sent.</source>
        <translation>Сохранено: {name}; ничего не отправлено.</translation>
    </message>
    <message>
        <source>Groups of copiers</source>
        <translation>Группы копирующих</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>Введите {count} для подтверждения</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Не подходят</translation>
    </message>
    <message>
        <source>stay; why is in the list</source>
        <translation>остаются; причина — в списке</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>stay; never selected for you</source>
        <translation>остаются; сами не выбираются</translation>
    </message>
    <message>
        <source>To be removed by you</source>
        <translation>Удалите вы</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Будут удалены</translation>
    </message>
    <message>
        <source>removal-dry-run.csv</source>
        <translation>removal-dry-run.csv</translation>
    </message>
    <message>
        <source>Dry run to CSV</source>
        <translation>Пробный прогон в CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>To be removed by you · {count}</source>
        <translation>Удалите вы · {count}</translation>
    </message>
    <message>
        <source>Will be removed · {count}</source>
        <translation>Будут удалены · {count}</translation>
    </message>
    <message>
        <source>Not eligible · {count}</source>
        <translation>Не подходят · {count}</translation>
    </message>
    <message>
        <source>Unknown · {count}</source>
        <translation>Неизвестно · {count}</translation>
    </message>
    <message>
        <source>No longer listed · {count}</source>
        <translation>Уже не в списке · {count}</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>Список %Ln копирующего для ручного удаления</numerusform>
            <numerusform>Список %Ln копирующих для ручного удаления</numerusform>
            <numerusform>Список %Ln копирующих для ручного удаления</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)</source>
        <translation>
            <numerusform>Удалить %Ln копирующего</numerusform>
            <numerusform>Удалить %Ln копирующих</numerusform>
            <numerusform>Удалить %Ln копирующих</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of these can be removed</source>
        <translation>Никого из них нельзя удалить</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln inactive copier(s) from {place}?</source>
        <translation>
            <numerusform>Удалить %Ln неактивного копирующего ({place})?</numerusform>
            <numerusform>Удалить %Ln неактивных копирующих ({place})?</numerusform>
            <numerusform>Удалить %Ln неактивных копирующих ({place})?</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} has no call for it: you get a list to work through on its own pages, and the next import or sync confirms who is gone.</source>
        <translation>У {platform} нет такого вызова API: вы получите список для работы на страницах платформы, а следующий импорт или синхронизация подтвердит, кто ушёл.</translation>
    </message>
    <message>
        <source>{sentence} It says: “{how}”.</source>
        <translation>{sentence} Там сказано: «{how}».</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back; they may come back by themselves after {minutes} minutes.</source>
        <translation>Удалённые сразу перестают копировать. Добавить их обратно нельзя; сами они могут вернуться через {minutes} мин.</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back.</source>
        <translation>Удалённые сразу перестают копировать. Добавить их обратно нельзя.</translation>
    </message>
    <message>
        <source>{what} {next_step} Until the list is read nobody can be removed.</source>
        <translation>{what} {next_step} Пока список не прочитан, удалять нельзя.</translation>
    </message>
    <message>
        <source>There is no API key for this account, so nobody can be removed. Give one on the Accounts page; it needs the right to remove copiers.</source>
        <translation>Для этого аккаунта нет API-ключа, удалять нельзя. Введите ключ на странице «Аккаунты»; нужно право на удаление копирующих.</translation>
    </message>
    <message numerus="yes">
        <source>that of %Ln copier(s) is not known</source>
        <translation>
            <numerusform>у %Ln копирующего неизвестна</numerusform>
            <numerusform>у %Ln копирующих неизвестна</numerusform>
            <numerusform>у %Ln копирующих неизвестна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pending share of %Ln copier(s) not known</source>
        <translation>
            <numerusform>ожидаемая доля %Ln копирующего неизвестна</numerusform>
            <numerusform>ожидаемая доля %Ln копирующих неизвестна</numerusform>
            <numerusform>ожидаемая доля %Ln копирующих неизвестна</numerusform>
        </translation>
    </message>
    <message>
        <source>pending share {owed}; {unknown}</source>
        <translation>ожидаемая доля {owed}; {unknown}</translation>
    </message>
    <message>
        <source>no pending share</source>
        <translation>ожидаемой доли нет</translation>
    </message>
    <message>
        <source>pending share {owed}</source>
        <translation>ожидаемая доля {owed}</translation>
    </message>
    <message>
        <source>A pending share is settled when its copier is removed.</source>
        <translation>Ожидаемая доля рассчитывается при удалении копирующего.</translation>
    </message>
    <message>
        <source>Whether a pending share is still paid after a removal is not documented here.</source>
        <translation>Выплачивается ли ожидаемая доля после удаления, здесь не описано.</translation>
    </message>
    <message>
        <source>Up to {rate} calls a second, {time}</source>
        <translation>До {rate} запросов в секунду, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected copier(s) hidden by the filter stay out</source>
        <translation>
            <numerusform>%Ln выбранный копирующий скрыт фильтром и не участвует</numerusform>
            <numerusform>%Ln выбранных копирующих скрыты фильтром и не участвуют</numerusform>
            <numerusform>%Ln выбранных копирующих скрыты фильтром и не участвуют</numerusform>
        </translation>
    </message>
    <message>
        <source>Active ratio {before} → {after}</source>
        <translation>Доля активных {before} → {after}</translation>
    </message>
    <message>
        <source>copiers {before} → {after}</source>
        <translation>копирующие {before} → {after}</translation>
    </message>
    <message>
        <source>copiers&apos; equity {before} → {after}</source>
        <translation>капитал копирующих {before} → {after}</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирует</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} дн.</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Ожидаемая доля</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>До high-water mark</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What this does to your level is unknown: none is documented.</source>
        <translation>Как это повлияет на ваш уровень, неизвестно: уровни не описаны.</translation>
    </message>
    <message>
        <source>Levels of the platform: {levels}</source>
        <translation>Уровни платформы: {levels}</translation>
    </message>
</context>
<context>
    <name>RemovalDoor</name>
    <message numerus="yes">
        <source>%Ln removed, as reading the list shows</source>
        <translation>
            <numerusform>по данным списка удалён %Ln</numerusform>
            <numerusform>по данным списка удалено %Ln</numerusform>
            <numerusform>по данным списка удалено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not removed, still on the list</source>
        <translation>
            <numerusform>не удалён %Ln, всё ещё в списке</numerusform>
            <numerusform>не удалено %Ln, всё ещё в списке</numerusform>
            <numerusform>не удалено %Ln, всё ещё в списке</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an answer, to be settled by reading the list; this takes the API key</source>
        <translation>
            <numerusform>отправлен без ответа %Ln; выяснится чтением списка, нужен API-ключ</numerusform>
            <numerusform>отправлено без ответа %Ln; выяснится чтением списка, нужен API-ключ</numerusform>
            <numerusform>отправлено без ответа %Ln; выяснится чтением списка, нужен API-ключ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never sent, and left alone</source>
        <translation>
            <numerusform>не отправлен и не тронут %Ln</numerusform>
            <numerusform>не отправлено и не тронуто %Ln</numerusform>
            <numerusform>не отправлено и не тронуто %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A removal was ended before its time</source>
        <translation>Удаление было прервано</translation>
    </message>
    <message>
        <source>Nothing was sent twice. This is what became of {account}&apos;s copiers:</source>
        <translation>Ничего не отправлено дважды. Что стало с копирующими аккаунта {account}:</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}: {names}</translation>
    </message>
    <message>
        <source>A removal that was ended before its time is not settled yet.</source>
        <translation>Прерванное удаление ещё не выяснено.</translation>
    </message>
    <message>
        <source>Nothing new is sent before the list of copiers has been read.</source>
        <translation>Новое не отправляется, пока не прочитан список копирующих.</translation>
    </message>
</context>
<context>
    <name>RemovalEffectDialog</name>
    <message>
        <source>Effect of a removal</source>
        <translation>Эффект удаления</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>If the %Ln selected copier(s) were gone</source>
        <translation>
            <numerusform>Если бы %Ln выбранного копирующего не было</numerusform>
            <numerusform>Если бы %Ln выбранных копирующих не было</numerusform>
            <numerusform>Если бы %Ln выбранных копирующих не было</numerusform>
        </translation>
    </message>
    <message>
        <source>A question to your own archive: nobody is removed by it.</source>
        <translation>Это вопрос к вашему архиву: никто не удаляется.</translation>
    </message>
    <message>
        <source>Nothing is pending from them.</source>
        <translation>Ожидаемых долей от них нет.</translation>
    </message>
    <message>
        <source>Nothing is known to be pending from them.</source>
        <translation>Об ожидаемых долях от них ничего не известно.</translation>
    </message>
    <message>
        <source>Pending from them: {amounts}</source>
        <translation>Ожидаемая доля от них: {amounts}</translation>
    </message>
</context>
<context>
    <name>ReportedTable</name>
    <message>
        <source>Shares the platform reported</source>
        <translation>Доли, сообщённые платформой</translation>
    </message>
    <message>
        <source>Nothing was reported yet: sync the account with its exchange.</source>
        <translation>Данных ещё нет: синхронизируйте аккаунт с биржей.</translation>
    </message>
    <message>
        <source>The platform reports no share, paid or pending.</source>
        <translation>Платформа не сообщает ни выплаченных, ни ожидаемых долей.</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Paid · not in the ledger</source>
        <translation>Выплачено · нет в журнале операций</translation>
    </message>
    <message>
        <source>The platform says it paid this; its own ledger has no such row.</source>
        <translation>Платформа сообщает о выплате, но в её журнале операций такой строки нет.</translation>
    </message>
    <message>
        <source>{name}: copier {copier}</source>
        <translation>{name}: копирующий {copier}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) bear this name: {copiers}</source>
        <translation>
            <numerusform>Это имя носит %Ln копирующий: {copiers}</numerusform>
            <numerusform>Это имя носят %Ln копирующих: {copiers}</numerusform>
            <numerusform>Это имя носят %Ln копирующих: {copiers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the platform hides the rest of the name.</source>
        <translation>{name}: остальную часть имени платформа скрывает.</translation>
    </message>
    <message>
        <source>{name}: nobody on the list of copiers bears this name now.</source>
        <translation>{name}: сейчас в списке копирующих такого имени нет.</translation>
    </message>
    <message>
        <source>{amount}, {source} as “{sent}”</source>
        <translation>{amount}, {source}: «{sent}»</translation>
    </message>
</context>
<context>
    <name>RestatementsDialog</name>
    <message>
        <source>Settlements of {account} that changed</source>
        <translation>Изменившиеся расчёты: {account}</translation>
    </message>
    <message>
        <source>Orders that came late, corrections and other rules can change what was due in a window long settled. The window then shows the new figure; what it was stays here.</source>
        <translation>Поздние ордера, исправления и другие правила могут изменить сумму к выплате за давно рассчитанный период. Тогда у периода видна новая сумма, а прежняя остаётся здесь.</translation>
    </message>
    <message>
        <source>Settlements that changed</source>
        <translation>Изменившиеся расчёты</translation>
    </message>
    <message>
        <source>Check every window again</source>
        <translation>Проверить все периоды заново</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Settling everything again…</source>
        <translation>Всё рассчитывается заново…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) differ from a full recompute. Please report this; the figures of a full recompute are the right ones.</source>
        <translation>
            <numerusform>%Ln расчёт отличается от полного пересчёта. Сообщите нам об этом; верны цифры полного пересчёта.</numerusform>
            <numerusform>%Ln расчёта отличаются от полного пересчёта. Сообщите нам об этом; верны цифры полного пересчёта.</numerusform>
            <numerusform>%Ln расчётов отличаются от полного пересчёта. Сообщите нам об этом; верны цифры полного пересчёта.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) settled again from their orders: all are as they were kept.</source>
        <translation>
            <numerusform>Заново по ордерам рассчитан %Ln период: всё совпало с сохранённым.</numerusform>
            <numerusform>Заново по ордерам рассчитано %Ln периода: всё совпало с сохранённым.</numerusform>
            <numerusform>Заново по ордерам рассчитано %Ln периодов: всё совпало с сохранённым.</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Is due</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>no settlement</source>
        <translation>расчёта нет</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>другие правила</translation>
    </message>
    <message>
        <source>late or corrected rows</source>
        <translation>поздние или исправленные строки</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>&amp;Save refused lines as CSV…</source>
        <translation>&amp;Сохранить отклонённые строки в CSV…</translation>
    </message>
    <message>
        <source>new in the archive</source>
        <translation>новое в архиве</translation>
    </message>
    <message>
        <source>corrected; what they said before is kept</source>
        <translation>исправлено; прежнее сохранено</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>уже известно</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>по сопоставлению</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не удалось прочитать</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Отклонённые строки</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Ratio change</source>
        <translation>Изменение ставки</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>Прекратил копировать</translation>
    </message>
    <message>
        <source>You closed copying</source>
        <translation>Вы прекратили копирование</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Перевод на счёт</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Перевод со счёта</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Капитал</translation>
    </message>
    <message>
        <source>Cumulative PnL</source>
        <translation>Накопленный PnL</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>Нереализ. PnL</translation>
    </message>
    <message>
        <source>Your unrealised PnL</source>
        <translation>Ваш нереализованный PnL</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>Доступный баланс</translation>
    </message>
    <message>
        <source>A copier&apos;s</source>
        <translation>Копирующего</translation>
    </message>
    <message>
        <source>Yours, copied</source>
        <translation>Ваш, скопирован</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>decimals are written with a point</source>
        <translation>дробная часть пишется через точку</translation>
    </message>
    <message>
        <source>is not a time such as 2026-03-30T00:00:00Z</source>
        <translation>не время вида 2026-03-30T00:00:00Z</translation>
    </message>
    <message>
        <source>needs a zone: end it with Z or an offset like +08:00</source>
        <translation>нужен часовой пояс: добавьте в конце Z или смещение вида +08:00</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>said since {since}</source>
        <translation>так с {since}</translation>
    </message>
    <message>
        <source>said from {since} until {until}</source>
        <translation>было так с {since} до {until}</translation>
    </message>
    <message>
        <source>by hand: {note}</source>
        <translation>вручную: {note}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Orders and events of {account}</source>
        <translation>Ордера и события: {account}</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Вид строки</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ордера</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>Поиск в строках</translation>
    </message>
    <message>
        <source>Copier, order id, symbol, kind or note</source>
        <translation>Копирующий, ID ордера, символ, вид или заметка</translation>
    </message>
    <message>
        <source>Show 200 more</source>
        <translation>Показать ещё 200</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Добавить вручную…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s) are shown, there are more.</source>
        <translation>
            <numerusform>Показана последняя %Ln строка, есть ещё.</numerusform>
            <numerusform>Показаны последние %Ln строки, есть ещё.</numerusform>
            <numerusform>Показаны последние %Ln строк, есть ещё.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Choose a row to see what it said, and from when.</source>
        <translation>Выберите строку, чтобы увидеть, что в ней было и с какого времени.</translation>
    </message>
    <message>
        <source>Set this order aside?</source>
        <translation>Отложить этот ордер?</translation>
    </message>
    <message>
        <source>It stays in the archive as your own order that nobody copied, and no settlement counts it. What it says now stays in its history.</source>
        <translation>Он останется в архиве как ваш ордер, который никто не копировал, и ни в одном расчёте не учитывается. Прежние данные останутся в его истории.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Withdraw this event?</source>
        <translation>Отозвать это событие?</translation>
    </message>
    <message>
        <source>It stays in the archive and no longer counts. No file that holds it brings it back.</source>
        <translation>Оно останется в архиве, но больше не учитывается. Ни один файл с ним его не вернёт.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>{title} ({zone})</source>
        <translation>{title} ({zone})</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID ордера</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>Реализ. PnL</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>Торговая комиссия</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>Комиссия фандинга</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
</context>
<context>
    <name>RowsDoor</name>
    <message>
        <source>Add or correct by hand…</source>
        <translation>Добавить или исправить вручную…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past settlement(s) changed…</source>
        <translation>
            <numerusform>Изменился %Ln прошлый расчёт…</numerusform>
            <numerusform>Изменились %Ln прошлых расчёта…</numerusform>
            <numerusform>Изменились %Ln прошлых расчётов…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChips</name>
    <message>
        <source>This platform has no rule: everybody is unknown.</source>
        <translation>У этой платформы нет правила: все неизвестны.</translation>
    </message>
    <message>
        <source>Set a rule…</source>
        <translation>Задать правило…</translation>
    </message>
    <message>
        <source>Platform&apos;s rule</source>
        <translation>Правило платформы</translation>
    </message>
    <message>
        <source>Take back your own rule</source>
        <translation>Отменить своё правило</translation>
    </message>
    <message>
        <source>Equity {sign} {limit}</source>
        <translation>Капитал {sign} {limit}</translation>
    </message>
    <message>
        <source>Click to change the limit.</source>
        <translation>Нажмите, чтобы изменить лимит.</translation>
    </message>
    <message>
        <source>Click to ask for this condition or not.</source>
        <translation>Нажмите, чтобы включить или выключить условие.</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>нет позиций</translation>
    </message>
    <message>
        <source>no active order</source>
        <translation>нет активных ордеров</translation>
    </message>
    <message>
        <source>Not asked for. {click}</source>
        <translation>Условие выключено. {click}</translation>
    </message>
    <message>
        <source>{condition} · {count} out</source>
        <translation>{condition} · отсеяно {count}</translation>
    </message>
    <message>
        <source>Keeps {count} out. {click}</source>
        <translation>Отсеяно: {count}. {click}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What if they were gone?</source>
        <translation>А если без них?</translation>
    </message>
    <message>
        <source>Active ratio, equity and pending share without them; nobody is removed</source>
        <translation>Доля активных, капитал и ожидаемая доля без них; никто не удаляется</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Select the {count} hidden too</source>
        <translation>Выбрать и скрытых: {count}</translation>
    </message>
    <message>
        <source>Select with the box, the space bar, or Shift and a click.</source>
        <translation>Выбор: флажком, пробелом или кликом с Shift.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln копирующий</numerusform>
            <numerusform>%Ln копирующих</numerusform>
            <numerusform>%Ln копирующих</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} inactive</source>
        <translation>неактивных {count}</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>неизвестных {count}</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>выбрано {count}</translation>
    </message>
    <message>
        <source>{part} of {all} eligible</source>
        <translation>подходят {part} из {all}</translation>
    </message>
    <message>
        <source>{count} of them behind the filter</source>
        <translation>из них за фильтром {count}</translation>
    </message>
    <message>
        <source>{count} hidden by filter</source>
        <translation>скрыто фильтром {count}</translation>
    </message>
    <message>
        <source>{title} {sum}, median {median}</source>
        <translation>{title} {sum}, медиана {median}</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Start lead trading…</source>
        <translation>Начать лид-трейдинг…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>Прекратить лид-трейдинг…</translation>
    </message>
    <message>
        <source>Say what is set…</source>
        <translation>Указать значение…</translation>
    </message>
    <message>
        <source>Your largest ratio…</source>
        <translation>Ваша максимальная ставка…</translation>
    </message>
    <message>
        <source>I have made it…</source>
        <translation>Изменение внесено…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>изменение отсюда</translation>
    </message>
    <message>
        <source>changed on {platform}</source>
        <translation>меняется на {platform}</translation>
    </message>
    <message>
        <source>Not known yet: say what your platform shows, or import it.</source>
        <translation>Пока неизвестно: укажите, что показывает платформа, или импортируйте.</translation>
    </message>
    <message>
        <source>In force from {at} · {origin}</source>
        <translation>Действует с {at} · {origin}</translation>
    </message>
    <message>
        <source>Seen since {at} · {origin}</source>
        <translation>Видно с {at} · {origin}</translation>
    </message>
    <message>
        <source>The platform advises {advice}.</source>
        <translation>Платформа рекомендует {advice}.</translation>
    </message>
    <message>
        <source>Pending: {value}, sent {asked}. No answer came; the next reading tells what became of it.</source>
        <translation>В ожидании: {value}, отправлено {asked}. Ответа не было; итог покажет следующее чтение.</translation>
    </message>
    <message>
        <source>Pending: {value}, asked for {asked}. Make the change on your platform, then say so here; a sync or an import that shows it says so too.</source>
        <translation>В ожидании: {value}, запрошено {asked}. Внесите изменение на платформе и отметьте здесь; синхронизация или импорт с ним отметят это сами.</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Источник: {sources}</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Review…</source>
        <translation>Проверить…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Looking at what is set…</source>
        <translation>Проверка текущего значения…</translation>
    </message>
    <message>
        <source>Type a percentage such as 2.5.</source>
        <translation>Введите процент, например 2.5.</translation>
    </message>
    <message>
        <source>Type whole minutes such as 5; 0 is no delay.</source>
        <translation>Введите целое число минут, например 5; 0 — без задержки.</translation>
    </message>
    <message>
        <source>Type an amount such as 25.</source>
        <translation>Введите сумму, например 25.</translation>
    </message>
    <message>
        <source>Say what is set: {setting}</source>
        <translation>Указать значение: {setting}</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>Изменить: {setting}</translation>
    </message>
    <message>
        <source>% of the copiers&apos; profit</source>
        <translation>% прибыли копирующих</translation>
    </message>
    <message>
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>{setting}, in {unit}</source>
        <translation>{setting}, {unit}</translation>
    </message>
</context>
<context>
    <name>SettingDiff</name>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Newly led: {symbols}</source>
        <translation>Добавлены: {symbols}</translation>
    </message>
    <message>
        <source>No longer led: {symbols}</source>
        <translation>Исключены: {symbols}</translation>
    </message>
    <message numerus="yes">
        <source>The whole list afterwards (%Ln): {symbols}</source>
        <translation>
            <numerusform>Весь список после изменения (%Ln): {symbols}</numerusform>
            <numerusform>Весь список после изменения (%Ln): {symbols}</numerusform>
            <numerusform>Весь список после изменения (%Ln): {symbols}</numerusform>
        </translation>
    </message>
    <message>
        <source>{force} In force from {at}.</source>
        <translation>{force} Действует с {at}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) allowed after it until {ends}.</source>
        <translation>
            <numerusform>После этого до {ends} можно ещё %Ln изменение.</numerusform>
            <numerusform>После этого до {ends} можно ещё %Ln изменения.</numerusform>
            <numerusform>После этого до {ends} можно ещё %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>your application is approved</source>
        <translation>заявка одобрена</translation>
    </message>
    <message>
        <source>the profit share ratio is set</source>
        <translation>ставка доли прибыли задана</translation>
    </message>
    <message>
        <source>the lead assets are chosen</source>
        <translation>лид-контракты выбраны</translation>
    </message>
    <message>
        <source>the minimum copy amount is set</source>
        <translation>мин. сумма копирования задана</translation>
    </message>
    <message>
        <source>Not known here; check on the platform that {conditions}.</source>
        <translation>Здесь неизвестно; проверьте на платформе: {conditions}.</translation>
    </message>
    <message>
        <source>Nothing is changed on {platform}. Say from when on it has been so; it counts as no change.</source>
        <translation>На {platform} ничего не меняется. Укажите, с какого времени так; изменением это не считается.</translation>
    </message>
    <message>
        <source>ProfitShare writes the change down, sends it to {platform} once, and reads what is set afterwards.</source>
        <translation>ProfitShare записывает изменение, один раз отправляет его ({platform}) и затем читает, что установлено.</translation>
    </message>
    <message>
        <source>1.  On {platform} open {place}.</source>
        <translation>1.  На {platform} откройте {place}.</translation>
    </message>
    <message>
        <source>1.  Open the lead trading settings of {platform}.</source>
        <translation>1.  Откройте настройки лид-трейдинга на {platform}.</translation>
    </message>
    <message>
        <source>3.  Come back and press “I have made it…”. Until then the change is pending here.</source>
        <translation>3.  Вернитесь и нажмите «Изменение внесено…». До этого оно здесь в ожидании.</translation>
    </message>
    <message>
        <source>It cannot be sent from here. {why}</source>
        <translation>Отсюда отправить нельзя. {why}</translation>
    </message>
    <message>
        <source>2.  Close every position and order, then cancel lead trading.</source>
        <translation>2.  Закройте все позиции и ордера, затем прекратите лид-трейдинг.</translation>
    </message>
    <message>
        <source>2.  Press Start Lead Trading.</source>
        <translation>2.  Нажмите Start Lead Trading.</translation>
    </message>
    <message>
        <source>2.  Set {setting} to {value}.</source>
        <translation>2.  Установите «{setting}»: {value}.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Note it as pending</source>
        <translation>Отметить ожидающим</translation>
    </message>
    <message>
        <source>Change it on {platform}</source>
        <translation>Изменить на {platform}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Lead trading</source>
        <translation>Лид-трейдинг</translation>
    </message>
    <message>
        <source>Lead trading on {platform}</source>
        <translation>Лид-трейдинг на {platform}</translation>
    </message>
    <message>
        <source>All days on record</source>
        <translation>Все дни в данных</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Последний %Ln день</numerusform>
            <numerusform>Последние %Ln дня</numerusform>
            <numerusform>Последние %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Return on own equity (ROI)</source>
        <translation>Доходность на свой капитал (ROI)</translation>
    </message>
    <message>
        <source>+{part}</source>
        <translation>+{part}</translation>
    </message>
    <message>
        <source>Profit share received</source>
        <translation>Полученная доля прибыли</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>Максимальная просадка</translation>
    </message>
    <message>
        <source>The curve shows</source>
        <translation>Кривая показывает</translation>
    </message>
    <message>
        <source>profit share</source>
        <translation>доля прибыли</translation>
    </message>
    <message>
        <source>own return</source>
        <translation>своя доходность</translation>
    </message>
    <message>
        <source>No curve: too little is on record</source>
        <translation>Кривой нет: слишком мало данных</translation>
    </message>
    <message>
        <source>Demo data, invented · made with ProfitShare</source>
        <translation>Демо-данные, вымышлены · создано в ProfitShare</translation>
    </message>
    <message>
        <source>Self-reported, not verified by any platform · made with ProfitShare</source>
        <translation>По собственным данным, не проверено платформой · создано в ProfitShare</translation>
    </message>
</context>
<context>
    <name>ShareCardDialog</name>
    <message>
        <source>Share card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Copied: paste it into a post</source>
        <translation>Скопировано: вставьте в пост</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>X · 1600 × 900</source>
        <translation>X · 1600 × 900</translation>
    </message>
    <message>
        <source>Telegram · 1280 × 1280</source>
        <translation>Telegram · 1280 × 1280</translation>
    </message>
    <message>
        <source>Discord · 1200 × 630</source>
        <translation>Discord · 1200 × 630</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Показать суммы</translation>
    </message>
    <message>
        <source>Name the platform</source>
        <translation>Указать платформу</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>The picture holds no name, no id and no path. It says that it is self-reported.</source>
        <translation>На изображении нет имени, ID и пути. Указано, что это собственные данные.</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>&amp;Сохранить как PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копировать изображение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Предпросмотр карточки</translation>
    </message>
    <message>
        <source>share-card.png</source>
        <translation>share-card.png</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Сохранить карточку</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Изображение (*.png)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Горячие клавиши</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>In the table of copiers</source>
        <translation>В таблице копирующих</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>На графике</translation>
    </message>
    <message>
        <source>{name}: {does}</source>
        <translation>{name}: {does}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Column names in line</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>определено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Анализ…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читается</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the spreadsheet hides are read all the same.</source>
        <translation>
            <numerusform>%Ln строка, скрытая в таблице, тоже читается.</numerusform>
            <numerusform>%Ln строки, скрытые в таблице, тоже читаются.</numerusform>
            <numerusform>%Ln строк, скрытых в таблице, тоже читаются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What {platform} asks</source>
        <translation>Требования {platform}</translation>
    </message>
    <message>
        <source>Other tags: {names}</source>
        <translation>Другие теги: {names}</translation>
    </message>
    <message>
        <source>How they are earned is not published.</source>
        <translation>Как их получить, не опубликовано.</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>не опубликовано</translation>
    </message>
    <message numerus="yes">
        <source>A trade every %Ln day(s)</source>
        <translation>
            <numerusform>Сделка не реже чем раз в %Ln день</numerusform>
            <numerusform>Сделка не реже чем раз в %Ln дня</numerusform>
            <numerusform>Сделка не реже чем раз в %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade is known yet, so nobody knows when the time is up.</source>
        <translation>Сделки пока неизвестны, поэтому неизвестен и срок.</translation>
    </message>
    <message>
        <source>Last trade {last}; copiers are unfollowed {until} without another.</source>
        <translation>Последняя сделка {last}; без новой копирующих отключат {until}.</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>срок вышел</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>осталось {time}</translation>
    </message>
    <message>
        <source>Maximum drawdown of at most {limit}</source>
        <translation>Максимальная просадка не больше {limit}</translation>
    </message>
    <message>
        <source>Yours is {figure} in 30 days, of the ROI curve as the platform has it. It says that less is more attractive; it is no condition.</source>
        <translation>Ваша — {figure} за 30 дней, по кривой ROI, как у платформы. Указано, что меньшая привлекательнее; это не условие.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>в пределах</translation>
    </message>
    <message>
        <source>above</source>
        <translation>выше</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Тег «{name}»</translation>
    </message>
    <message>
        <source>Lead days: {have} of {need}</source>
        <translation>Дней лид-трейдинга: {have} из {need}</translation>
    </message>
    <message>
        <source>Copiers&apos; profit: {have} of {need}</source>
        <translation>Прибыль копирующих: {have} из {need}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln дн.</numerusform>
            <numerusform>%Ln дн.</numerusform>
            <numerusform>%Ln дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>threshold met</source>
        <translation>порог достигнут</translation>
    </message>
    <message>
        <source>{distance} missing</source>
        <translation>не хватает {distance}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>since {instant}</source>
        <translation>с {instant}</translation>
    </message>
    <message>
        <source>The platform&apos;s reason: {reason}</source>
        <translation>Причина платформы: {reason}</translation>
    </message>
    <message>
        <source>Your archive shows that you lead already. Say since when, if so.</source>
        <translation>По архиву вы уже лид-трейдер. Если это так, укажите, с какого времени.</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Что-то произошло…</translation>
    </message>
    <message>
        <source>Paste a notice…</source>
        <translation>Вставить уведомление…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Paste a notice</source>
        <translation>Вставка уведомления</translation>
    </message>
    <message>
        <source>The platform&apos;s notice</source>
        <translation>Уведомление платформы</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>The platform&apos;s reason</source>
        <translation>Причина платформы</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>When, on the platform&apos;s clock</source>
        <translation>Когда, по часам платформы</translation>
    </message>
    <message>
        <source>Copy the whole message or e-mail of the platform into it.</source>
        <translation>Скопируйте сюда всё сообщение или письмо платформы.</translation>
    </message>
    <message>
        <source>Nothing in it is known. Choose below what happened.</source>
        <translation>Ничего знакомого нет. Выберите ниже, что произошло.</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. That does not follow from here; choose what happened.</source>
        <translation>Там «{phrase}»: {state}. Это не следует из текущего статуса; выберите, что произошло.</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. Look whether that is right.</source>
        <translation>Там «{phrase}»: {state}. Проверьте, верно ли это.</translation>
    </message>
    <message>
        <source>&amp;Reason the platform gave</source>
        <translation>&amp;Причина, названная платформой</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The &amp;notice</source>
        <translation>&amp;Уведомление</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Что произошло</translation>
    </message>
    <message>
        <source>When, on the &amp;platform&apos;s clock ({zone})</source>
        <translation>&amp;Когда, по часам платформы ({zone})</translation>
    </message>
    <message>
        <source>Your &amp;own note</source>
        <translation>Ваша &amp;заметка</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Remove inactive copiers</source>
        <translation>Удаление неактивных копирующих</translation>
    </message>
</context>
<context>
    <name>SweepProgressPage</name>
    <message>
        <source>How far the removal is</source>
        <translation>Ход удаления</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Остановить после этого</translation>
    </message>
    <message>
        <source>Each copier is written down before he is sent, and sent once. If the program ends now, its next start finds out how far it came.</source>
        <translation>Каждый копирующий записывается до отправки и отправляется один раз. Если программа завершится сейчас, при следующем запуске она выяснит, что успела сделать.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln copier(s) from {place}</source>
        <translation>
            <numerusform>Удаляется %Ln копирующий ({place})</numerusform>
            <numerusform>Удаляются %Ln копирующих ({place})</numerusform>
            <numerusform>Удаляются %Ln копирующих ({place})</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}/{total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>удалён %Ln</numerusform>
            <numerusform>удалено %Ln</numerusform>
            <numerusform>удалено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>отклонён %Ln</numerusform>
            <numerusform>отклонено %Ln</numerusform>
            <numerusform>отклонено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
            <numerusform>неизвестно: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>не тронут %Ln</numerusform>
            <numerusform>не тронуто %Ln</numerusform>
            <numerusform>не тронуто %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is under way is settled first…</source>
        <translation>Остановка; начатое сначала завершается…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent.</source>
        <translation>Пауза. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Reading the list of copiers… {left} of sending left</source>
        <translation>Чтение списка копирующих… отправки осталось {left}</translation>
    </message>
    <message>
        <source>{left} left, at the platform&apos;s rate</source>
        <translation>осталось {left} при лимите платформы</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>SweepResultPage</name>
    <message>
        <source>Removed</source>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Не тронут</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлен</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Почему и что делать</translation>
    </message>
    <message>
        <source>What became of each copier</source>
        <translation>Что стало с каждым копирующим</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>{removed} of %Ln copier(s) removed</source>
        <translation>
            <numerusform>Удалено {removed} из %Ln копирующего</numerusform>
            <numerusform>Удалено {removed} из %Ln копирующих</numerusform>
            <numerusform>Удалено {removed} из %Ln копирующих</numerusform>
        </translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>ушли окончательно</translation>
    </message>
    <message>
        <source>still copying</source>
        <translation>ещё копируют</translation>
    </message>
    <message>
        <source>settled at the next reading</source>
        <translation>выяснится при следующем чтении</translation>
    </message>
    <message>
        <source>changed since the preview</source>
        <translation>изменились после предпросмотра</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed…</source>
        <translation>
            <numerusform>По&amp;вторить %Ln неудачное…</numerusform>
            <numerusform>По&amp;вторить %Ln неудачных…</numerusform>
            <numerusform>По&amp;вторить %Ln неудачных…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>Больше ничего не отправлено.</translation>
    </message>
    <message>
        <source>{never} {next_step}</source>
        <translation>{never} {next_step}</translation>
    </message>
    <message>
        <source>The removal ended early</source>
        <translation>Удаление завершилось досрочно</translation>
    </message>
    <message>
        <source>{next_step} Each copier was written down before he was sent: the next removal, or the next start, finds out how far this one came. Nothing is sent twice.</source>
        <translation>{next_step} Каждый копирующий записан до отправки: следующее удаление или следующий запуск выяснит, что успело выполниться. Дважды ничего не отправляется.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>&amp;Журнал аудита…</translation>
    </message>
    <message>
        <source>removal-result.csv</source>
        <translation>removal-result.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Экспорт результата</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>SymbolTable</name>
    <message>
        <source>Symbol</source>
        <translation>Символ</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Винрейт</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Комиссии</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Фандинг</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Нетто</translation>
    </message>
    <message>
        <source>PnL per symbol</source>
        <translation>PnL по символам</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Lead page</source>
        <translation>Лид-страница</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Копирующие</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>Ожидаемые доли</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>Выплаченные доли</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Открытые сделки</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Закрытые сделки</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Журнал операций</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Символы</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}: {why}</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>Только файлы</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Нет API-ключа</translation>
    </message>
    <message>
        <source>Sync waits…</source>
        <translation>Синхр. ждёт…</translation>
    </message>
    <message>
        <source>{feed} · {count}</source>
        <translation>{feed} · {count}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Синхр. идёт…</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Сбой синхр.</translation>
    </message>
    <message>
        <source>Syncing elsewhere</source>
        <translation>Синхр. в другом месте</translation>
    </message>
    <message>
        <source>Synced {age}</source>
        <translation>Синхр. {age}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхр.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>Часы этого компьютера отстают от часов биржи на {seconds} с.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>Часы этого компьютера опережают часы биржи на {seconds} с.</translation>
    </message>
    <message>
        <source>By itself again in {time}</source>
        <translation>Снова автоматически через {time}</translation>
    </message>
    <message>
        <source>Tried again by itself in {time}</source>
        <translation>Автоматический повтор через {time}</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>Для этого аккаунта нет API-ключа.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Остановлено. Прочитанное сохранено.</translation>
    </message>
    <message>
        <source>The API key may withdraw or transfer money. Replace it by one that can only read, and manage copy trading.</source>
        <translation>API-ключ позволяет выводить или переводить средства. Замените его ключом только для чтения и управления копитрейдингом.</translation>
    </message>
    <message>
        <source>The API key has a right that is not needed: {right}.</source>
        <translation>У API-ключа есть право, которое не нужно: {right}.</translation>
    </message>
    <message>
        <source>The exchange tells it from {at} on. Import older rows from files.</source>
        <translation>Биржа отдаёт эти данные начиная с {at}. Более старые строки импортируйте из файлов.</translation>
    </message>
    <message>
        <source>There is a gap from {since} to {until}, which the exchange has forgotten. Import it from a file.</source>
        <translation>Пробел с {since} по {until}: данных за это время у биржи уже нет. Импортируйте их из файла.</translation>
    </message>
    <message>
        <source>{exchange} shows {count} rows at most, and there may be more. Who is not among them does not count as gone.</source>
        <translation>Биржа {exchange} показывает не более {count} строк, и их может быть больше. Что в них не попало, исчезнувшим не считается.</translation>
    </message>
    <message>
        <source>Not every row can be read, so nothing counts as gone.</source>
        <translation>Читаются не все строки, поэтому ничто не считается исчезнувшим.</translation>
    </message>
    <message>
        <source>It kept changing while it was read, so nothing counts as gone.</source>
        <translation>Данные менялись во время чтения, поэтому ничто не считается исчезнувшим.</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>Не удалось прочитать связку ключей.</translation>
    </message>
    <message>
        <source>Paid share {row} of {amount} at {at} is not in the exchange&apos;s own ledger.</source>
        <translation>Выплаченной доли {row} на {amount} от {at} нет в журнале операций самой биржи.</translation>
    </message>
    <message>
        <source>The ledger&apos;s row {row} of {amount} at {at} is no paid share that the exchange reports.</source>
        <translation>Строке {row} журнала операций на {amount} от {at} не соответствует ни одна выплаченная доля, о которой сообщает биржа.</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>has a comma where a point belongs</source>
        <translation>запятая вместо точки</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>не время</translation>
    </message>
    <message>
        <source>is a time without a zone</source>
        <translation>время без часового пояса</translation>
    </message>
    <message>
        <source>is not an id as this exchange has them</source>
        <translation>не ID в формате этой биржи</translation>
    </message>
    <message>
        <source>stands where a text belongs</source>
        <translation>ожидался текст</translation>
    </message>
    <message>
        <source>stands where a row belongs</source>
        <translation>ожидалась строка данных</translation>
    </message>
    <message>
        <source>is none of the words that are known here</source>
        <translation>неизвестное слово</translation>
    </message>
    <message>
        <source>is not a place where reading can go on</source>
        <translation>не позиция, с которой можно продолжить чтение</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>не адрес https</translation>
    </message>
    <message>
        <source>is not an exchange this program knows</source>
        <translation>неизвестная программе биржа</translation>
    </message>
    <message>
        <source>Not tried: {exchange} was out of reach.</source>
        <translation>Не запрашивалось: биржа {exchange} недоступна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) were set aside.</source>
        <translation>
            <numerusform>Отложена ещё %Ln строка.</numerusform>
            <numerusform>Отложены ещё %Ln строки.</numerusform>
            <numerusform>Отложено ещё %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) vanished as well.</source>
        <translation>
            <numerusform>Исчез также ещё %Ln ордер.</numerusform>
            <numerusform>Исчезли также ещё %Ln ордера.</numerusform>
            <numerusform>Исчезло также ещё %Ln ордеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} in {symbol}, opened {at}, is no longer listed as open, and the exchange tells no close of it. Enter it by hand or import it from a file.</source>
        <translation>Ордер {order} по {symbol}, открытый {at}, больше не числится открытым, а о его закрытии биржа не сообщает. Введите данные вручную или импортируйте из файла.</translation>
    </message>
    <message>
        <source>A row was set aside: it {why}.</source>
        <translation>Строка отложена: {why}.</translation>
    </message>
    <message>
        <source>A row was set aside: “{cell}” {why}.</source>
        <translation>Строка отложена: «{cell}» — {why}.</translation>
    </message>
    <message>
        <source>A value of the answer {why}.</source>
        <translation>Значение в ответе: {why}.</translation>
    </message>
    <message>
        <source>“{value}” {why}.</source>
        <translation>«{value}»: {why}.</translation>
    </message>
</context>
<context>
    <name>SyncButtons</name>
    <message>
        <source>Details of the sync</source>
        <translation>Подробности синхронизации</translation>
    </message>
    <message>
        <source>What was read, what went wrong, how often to sync</source>
        <translation>Что прочитано, что не удалось, как часто синхронизировать</translation>
    </message>
    <message>
        <source>This account is fed from files; there is no exchange to ask.</source>
        <translation>Данные этого аккаунта берутся из файлов; биржи для запроса нет.</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new ({keys})</source>
        <translation>Запросить новые данные у биржи ({keys})</translation>
    </message>
</context>
<context>
    <name>SyncDoor</name>
    <message>
        <source>Sync</source>
        <translation>Синхр.</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Syncing with the exchange</source>
        <translation>Синхронизация с биржей</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>Прочитанные потоки</translation>
    </message>
    <message>
        <source>How often to sync by itself</source>
        <translation>Частота автосинхронизации</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Ввести ключ…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхр. сейчас</translation>
    </message>
    <message>
        <source>Sync of {account}</source>
        <translation>Синхронизация: {account}</translation>
    </message>
    <message>
        <source>This account is fed from files.</source>
        <translation>Данные этого аккаунта берутся из файлов.</translation>
    </message>
    <message>
        <source>There is no exchange to ask; import a file instead.</source>
        <translation>Биржи для запроса нет; импортируйте файл.</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>Для этого аккаунта нет API-ключа.</translation>
    </message>
    <message>
        <source>A key that may only read is enough.</source>
        <translation>Достаточно ключа только для чтения.</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Синхронизации ещё не было.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>Последняя синхронизация не удалась.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in the last sync.</source>
        <translation>
            <numerusform>%Ln проблема в последней синхронизации.</numerusform>
            <numerusform>%Ln проблемы в последней синхронизации.</numerusform>
            <numerusform>%Ln проблем в последней синхронизации.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on the Accounts page.</source>
        <translation>
            <numerusform>Ещё %Ln на странице «Аккаунты».</numerusform>
            <numerusform>Ещё %Ln на странице «Аккаунты».</numerusform>
            <numerusform>Ещё %Ln на странице «Аккаунты».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Только вручную</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Каждую минуту</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>Интервал: {minutes} мин</translation>
    </message>
</context>
<context>
    <name>TaxYearFields</name>
    <message>
        <source>First day of the tax year</source>
        <translation>Первый день налогового года</translation>
    </message>
    <message>
        <source>Time zone of the tax year</source>
        <translation>Часовой пояс налогового года</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>начинается</translation>
    </message>
    <message>
        <source>Platform&apos;s clock</source>
        <translation>Часы платформы</translation>
    </message>
    <message>
        <source>{first} to {last}. The sums by asset and month are written as well.</source>
        <translation>{first} – {last}. Суммы по активам и месяцам тоже записываются.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Settled</source>
        <translation>Рассчитано</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Будет пропущено</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>открытые позиции</translation>
    </message>
    <message>
        <source>your unrealised loss is too large</source>
        <translation>ваш нереализованный убыток слишком велик</translation>
    </message>
    <message>
        <source>the copier&apos;s balance is too small</source>
        <translation>баланс копирующего слишком мал</translation>
    </message>
    <message>
        <source>no net profit</source>
        <translation>нет чистой прибыли</translation>
    </message>
    <message>
        <source>below the high-water mark</source>
        <translation>ниже high-water mark</translation>
    </message>
    <message>
        <source>weekly settlement</source>
        <translation>еженедельный расчёт</translation>
    </message>
    <message>
        <source>daily settlement</source>
        <translation>ежедневный расчёт</translation>
    </message>
    <message>
        <source>the copier stopped copying</source>
        <translation>копирующий прекратил копировать</translation>
    </message>
    <message>
        <source>you closed the copy trading</source>
        <translation>вы прекратили копитрейдинг</translation>
    </message>
    <message>
        <source>the copier withdrew</source>
        <translation>копирующий вывел средства</translation>
    </message>
    <message>
        <source>Share of realised PnL</source>
        <translation>Доля от реализованного PnL</translation>
    </message>
    <message>
        <source>Share of trading fees</source>
        <translation>Доля от торговых комиссий</translation>
    </message>
    <message>
        <source>Share of funding fees</source>
        <translation>Доля от фандинга</translation>
    </message>
    <message>
        <source>Share of unrealised PnL</source>
        <translation>Доля от нереализованного PnL</translation>
    </message>
    <message>
        <source>Already shared</source>
        <translation>Уже распределено</translation>
    </message>
    <message>
        <source>Adjustment to the new ratio</source>
        <translation>Поправка на новую ставку</translation>
    </message>
    <message>
        <source>Carried from earlier windows</source>
        <translation>Перенесено из прежних периодов</translation>
    </message>
    <message>
        <source>A loss is not charged</source>
        <translation>За убыток ничего не взимается</translation>
    </message>
    <message>
        <source>Rounded down to 8 decimals</source>
        <translation>Округлено вниз до 8 знаков</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>рассчитано по ордерам</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>сообщено платформой</translation>
    </message>
    <message>
        <source>estimated from your orders</source>
        <translation>оценено по вашим ордерам</translation>
    </message>
    <message>
        <source>A condition of the platform could not be checked; taken as met</source>
        <translation>Условие платформы нельзя проверить; принято как выполненное</translation>
    </message>
    <message>
        <source>Unrealised PnL is not known; taken as 0</source>
        <translation>Нереализованный PnL неизвестен; принят за 0</translation>
    </message>
    <message>
        <source>Margin is not known; the rebate is not capped</source>
        <translation>Маржа неизвестна; возврат не ограничен</translation>
    </message>
    <message>
        <source>Older than the first version of the rules we know; settled by that version</source>
        <translation>Раньше первой известной нам версии правил; рассчитано по ней</translation>
    </message>
    <message>
        <source>This platform does not settle early on “{event}”</source>
        <translation>Досрочного расчёта по событию «{event}» на этой платформе нет</translation>
    </message>
    <message>
        <source>The platform does not publish “{axis}”; taken as “{value}”</source>
        <translation>Платформа не публикует «{axis}»; принято «{value}»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s): {reason}</source>
        <translation>
            <numerusform>%Ln копирующий: {reason}</numerusform>
            <numerusform>%Ln копирующих: {reason}</numerusform>
            <numerusform>%Ln копирующих: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
    <message>
        <source>settling…</source>
        <translation>идёт расчёт…</translation>
    </message>
    <message>
        <source>{days} d {hours} h {minutes} min</source>
        <translation>{days} д {hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} мин назад</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} ч назад</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} дн. назад</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Not chosen</source>
        <translation>Не выбрано</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Публичный</translation>
    </message>
    <message>
        <source>Private, by invitation</source>
        <translation>Приватный, по приглашению</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>необязательно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символа</numerusform>
            <numerusform>%Ln символов</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count} из {most} символов</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Every step will stand here with its date.</source>
        <translation>Здесь будет каждый шаг с датой.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take back: {state}</source>
        <translation>Отменить: {state}</translation>
    </message>
    <message>
        <source>{instant} · {origin}</source>
        <translation>{instant} · {origin}</translation>
    </message>
    <message>
        <source>taken back {instant}</source>
        <translation>отменено {instant}</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Pending share, all accounts</source>
        <translation>Ожидаемая доля, все аккаунты</translation>
    </message>
    <message>
        <source>Next settlement</source>
        <translation>Следующий расчёт</translation>
    </message>
    <message>
        <source>Paid in 30 days</source>
        <translation>Выплачено за 30 дней</translation>
    </message>
    <message>
        <source>Copiers, all accounts</source>
        <translation>Копирующие, все аккаунты</translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>из них перенесено: {amounts}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln выплата</numerusform>
            <numerusform>%Ln выплаты</numerusform>
            <numerusform>%Ln выплат</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>Список копирующих ещё не импортирован.</translation>
    </message>
    <message>
        <source>No account has a schedule.</source>
        <translation>Ни у одного аккаунта нет расписания.</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln account(s)</source>
        <translation>
            <numerusform>от %Ln аккаунта</numerusform>
            <numerusform>от %Ln аккаунтов</numerusform>
            <numerusform>от %Ln аккаунтов</numerusform>
        </translation>
    </message>
    <message>
        <source>from {settled} of {all} accounts</source>
        <translation>от {settled} из {all} аккаунтов</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить копию…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Спасти…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Выбрать другую папку…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Time left to undo</source>
        <translation>Осталось времени на отмену</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Ещё ничего не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be removed in {seconds} s</source>
        <translation>
            <numerusform>%Ln копирующий будет удалён через {seconds} с</numerusform>
            <numerusform>%Ln копирующих будут удалены через {seconds} с</numerusform>
            <numerusform>%Ln копирующих будут удалены через {seconds} с</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>This was opened before the figures were hidden.</source>
        <translation>Это окно открыто до скрытия цифр.</translation>
    </message>
    <message>
        <source>Close it and open it again, or show the amounts.</source>
        <translation>Закройте и откройте его снова или покажите суммы.</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Показать суммы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>Удалить вид</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>Columns, order and filters under a name</source>
        <translation>Столбцы, порядок и фильтры под одним названием</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Сохранить этот вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Название вида</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Сохранить этот вид…</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Trading and funding fees as they were really paid</source>
        <translation>Торговые комиссии и фандинг, как они были уплачены</translation>
    </message>
    <message>
        <source>The share ratio you led at, whether that platform would allow it or not</source>
        <translation>Ваша фактическая ставка доли, даже если та платформа её не допускает</translation>
    </message>
    <message>
        <source>Its conditions on your unrealised loss and on copiers&apos; balances are taken as met: neither is known</source>
        <translation>Условия по вашему нереализованному убытку и балансам копирующих приняты как выполненные: они неизвестны</translation>
    </message>
    <message>
        <source>Unrealised PnL at its cut-offs is not known; taken as 0</source>
        <translation>Нереализованный PnL на отсечках неизвестен; принят за 0</translation>
    </message>
    <message>
        <source>Not the platform&apos;s rule: it forgets a losing window, here it is carried on</source>
        <translation>Не правило платформы: она забывает убыточный период, здесь он переносится</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see a forecast.</source>
        <translation>Закрытые ордера копирующих неизвестны. Импортируйте ордера для прогноза.</translation>
    </message>
    <message>
        <source>An order has no share ratio. Add the ratio&apos;s changes to see a forecast.</source>
        <translation>В ордере нет ставки доли. Добавьте изменения ставки для прогноза.</translation>
    </message>
    <message>
        <source>This platform settles every copier on a day of his own: there is no one next settlement.</source>
        <translation>На этой платформе у каждого копирующего свой день расчёта: единого следующего расчёта нет.</translation>
    </message>
    <message>
        <source>Some copiers are known by readings of their PnL alone, without the orders between.</source>
        <translation>По некоторым копирующим известны лишь значения PnL, без ордеров между ними.</translation>
    </message>
    <message>
        <source>The history is too short: a forecast needs 8 settlements over 2 weeks or more.</source>
        <translation>История слишком короткая: для прогноза нужно 8 расчётов за 2 недели или дольше.</translation>
    </message>
    <message>
        <source>No copier has traded lately and nothing is owed: there is nothing to forecast.</source>
        <translation>В последнее время копирующие не торговали и ничего не должны: прогнозировать нечего.</translation>
    </message>
    <message>
        <source>An order has no share ratio</source>
        <translation>В ордере нет ставки доли</translation>
    </message>
    <message>
        <source>This rulebook cannot be read</source>
        <translation>Эти правила не читаются</translation>
    </message>
    <message>
        <source>Your copiers&apos; past gains, hour by hour, are drawn again in blocks of about two days, 4,000 times, up to the cut-off. Each copier pays his ratio of what lies above his mark; paths end at past cut-offs, so that what was held back then is held back here. P10 and P90 are amounts that one path in ten stays below or above, P50 the middle. The same is done for every past window with what was known as long before its cut-off, and where the record was too sure, the levels move outwards. The draws are seeded: the same archive gives the same forecast.</source>
        <translation>Прошлые результаты копирующих час за часом перевыбираются блоками примерно по двое суток, 4 000 раз, до отсечки. Каждый платит по своей ставке с того, что выше его отметки; сценарии заканчиваются на прошлых отсечках, поэтому то, что тогда переносилось, переносится и здесь. P10 и P90 — суммы, ниже или выше которых остаётся один сценарий из десяти, P50 — середина. То же делается для каждого прошлого периода по данным, известным за такой же срок до его отсечки; где прогноз был слишком уверен, границы раздвигаются. Случайные числа фиксированы: тот же архив даёт тот же прогноз.</translation>
    </message>
    <message>
        <source>Of ten past payouts about eight should lie between P10 and P90. Where many paths pay nothing at all, a payout of nothing counts in part: by how much of these paths lies between the levels.</source>
        <translation>Из десяти прошлых выплат около восьми должны лежать между P10 и P90. Где много сценариев без выплаты, нулевая выплата засчитывается частично: в той мере, в какой эти сценарии лежат между границами.</translation>
    </message>
    <message>
        <source>Every order of your history is settled again as if it had been opened at this ratio, under the same rules: windows, postponement, losses. That copiers might have left or come is not guessed. Instead you see how many could leave before the higher ratio pays less: copiers × (1 − share before ÷ share after), if all pay alike.</source>
        <translation>Каждый ордер истории рассчитан заново так, будто открыт при этой ставке, по тем же правилам: периоды, переносы, убытки. Кто из копирующих мог бы уйти или прийти, не угадывается. Вместо этого видно, сколько могло бы уйти, прежде чем более высокая ставка станет невыгодной: копирующие × (1 − доля до ÷ доля после), если все платят поровну.</translation>
    </message>
    <message>
        <source>The coming cut-off, once with these positions open and once with them closed now at their unrealised PnL, before costs of closing. Nothing else happens until then. What you are paid more is what your copiers pay more. This is no advice: a position closed to be paid earlier is closed with your copiers&apos; money.</source>
        <translation>Ближайшая отсечка: один раз с этими открытыми позициями, один раз с закрытыми сейчас по их нереализованному PnL, до издержек закрытия. Больше до неё ничего не происходит. Насколько больше получаете вы, настолько больше платят копирующие. Это не совет: позиция, закрытая ради более ранней выплаты, закрывается за счёт копирующих.</translation>
    </message>
    <message>
        <source>The same orders settled by each platform&apos;s rules. What that assumes stands below, for the platform you choose: a real year there would have had other fees, other limits and other copiers.</source>
        <translation>Те же ордера, рассчитанные по правилам каждой платформы. Допущения — ниже, для выбранной платформы: на деле там были бы другие комиссии, лимиты и копирующие.</translation>
    </message>
    <message>
        <source>What copying left each copier: the net of his closed orders less your share, paid or pending. His return is that over what he copies with; your own is your PnL over your first equity and what you added. A percentile is a return that somebody really had.</source>
        <translation>Что копирование оставило каждому: чистый итог его закрытых ордеров минус ваша доля, выплаченная или ожидаемая. Его доходность — это к сумме копирования; ваша — ваш PnL к начальному капиталу и вводам. Перцентиль — доходность, которую кто-то действительно получил.</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Чтение архива…</translation>
    </message>
    <message>
        <source>No history to ask yet</source>
        <translation>Истории для расчётов пока нет</translation>
    </message>
    <message>
        <source>Import your copiers&apos; orders or connect the exchange: then you can ask what another ratio, another platform or a position closed earlier would have paid.</source>
        <translation>Импортируйте ордера копирующих или подключите биржу: тогда можно узнать, сколько принесла бы другая ставка, другая платформа или более раннее закрытие позиции.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что если</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>Другая ставка доли</translation>
    </message>
    <message>
        <source>If I closed these positions before the cut-off</source>
        <translation>Если закрыть эти позиции до отсечки</translation>
    </message>
    <message>
        <source>The same year on other platforms</source>
        <translation>Тот же год на других платформах</translation>
    </message>
    <message>
        <source>Fairness to your copiers</source>
        <translation>Справедливость к копирующим</translation>
    </message>
</context>
<context>
    <name>WorklistDialog</name>
    <message>
        <source>Remove by hand</source>
        <translation>Удаление вручную</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Копирующий</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Copiers to remove by hand</source>
        <translation>Копирующие для ручного удаления</translation>
    </message>
    <message>
        <source>&amp;Tick the copied ones</source>
        <translation>&amp;Отметить скопированных</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Отметить выбранных</translation>
    </message>
    <message>
        <source>Take ticks back</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>Оставить остальных</translation>
    </message>
    <message>
        <source>How many ids the platform takes at once</source>
        <translation>Сколько ID платформа принимает за раз</translation>
    </message>
    <message>
        <source>Note for the current copier; Enter keeps it</source>
        <translation>Заметка о текущем копирующем; Enter сохраняет</translation>
    </message>
    <message>
        <source>Note for the current copier</source>
        <translation>Заметка о текущем копирующем</translation>
    </message>
    <message>
        <source>Ids at once</source>
        <translation>ID за раз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>%Ln копирующий для ручного удаления</numerusform>
            <numerusform>%Ln копирующих для ручного удаления</numerusform>
            <numerusform>%Ln копирующих для ручного удаления</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to remove</source>
        <translation>Удалять больше некого</translation>
    </message>
    <message>
        <source>{gone} gone · {ticked} ticked · {left} to do</source>
        <translation>ушли {gone} · отмечены {ticked} · осталось {left}</translation>
    </message>
    <message>
        <source>A tick is yours; the next import or sync of the list confirms it.</source>
        <translation>Отметку ставите вы; подтверждает её следующий импорт или синхронизация списка.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy the next %Ln id(s)</source>
        <translation>
            <numerusform>&amp;Копировать следующий %Ln ID</numerusform>
            <numerusform>&amp;Копировать следующие %Ln ID</numerusform>
            <numerusform>&amp;Копировать следующие %Ln ID</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ConditionLine</name>
    <message>
        <source>is</source>
        <translation>равно</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не равно</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>не начинается с</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>Leave out by column</source>
        <translation>Исключить по столбцу</translation>
    </message>
    <message>
        <source>Leave out if</source>
        <translation>Условие исключения</translation>
    </message>
    <message>
        <source>Leave out texts</source>
        <translation>Исключаемые тексты</translation>
    </message>
    <message>
        <source>text; another</source>
        <translation>текст; ещё текст</translation>
    </message>
    <message>
        <source>Do not leave these rows out</source>
        <translation>Не исключать эти строки</translation>
    </message>
    <message>
        <source>Leave out rows where</source>
        <translation>Исключить строки, где</translation>
    </message>
</context>
<context>
    <name>_Curve</name>
    <message>
        <source>An example of a chart</source>
        <translation>Пример графика</translation>
    </message>
</context>
<context>
    <name>_LimitPopup</name>
    <message>
        <source>Equity limit in USDT</source>
        <translation>Лимит капитала в USDT</translation>
    </message>
    <message>
        <source>The limit itself is inactive</source>
        <translation>Равный лимиту — тоже неактивен</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>Применить лимит</translation>
    </message>
    <message>
        <source>Inactive up to an equity of (USDT)</source>
        <translation>Неактивен при капитале до (USDT)</translation>
    </message>
    <message>
        <source>Enter an amount such as 100 or 0.5.</source>
        <translation>Введите сумму, например 100 или 0.5.</translation>
    </message>
</context>
<context>
    <name>_NewsCard</name>
    <message numerus="yes">
        <source>&amp;Settle my last %Ln window(s) under both</source>
        <translation>
            <numerusform>&amp;Рассчитать мой последний %Ln период по обоим</numerusform>
            <numerusform>&amp;Рассчитать мои последние %Ln периода по обоим</numerusform>
            <numerusform>&amp;Рассчитать мои последние %Ln периодов по обоим</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Актив</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>The last windows under both rules</source>
        <translation>Последние периоды по обоим правилам</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>Идёт расчёт…</translation>
    </message>
    <message>
        <source>{before} before, {after} after: {difference}</source>
        <translation>{before} до, {after} после: {difference}</translation>
    </message>
    <message>
        <source>No window of yours is settled yet, so there is nothing to compare.</source>
        <translation>Рассчитанных периодов ещё нет, сравнивать нечего.</translation>
    </message>
    <message>
        <source>The edition you read last can no longer be read by this version of ProfitShare, so the two cannot be compared.</source>
        <translation>Прочитанную вами редакцию эта версия ProfitShare больше не читает, поэтому сравнить нельзя.</translation>
    </message>
    <message>
        <source>Your share depends on it</source>
        <translation>От этого зависит ваша доля</translation>
    </message>
    <message>
        <source>Limits of the settings</source>
        <translation>Лимиты настроек</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>{what}: now {after}; nothing was said before</source>
        <translation>{what}: теперь {after}; раньше не указывалось</translation>
    </message>
    <message>
        <source>{what}: no longer said; was {before}</source>
        <translation>{what}: больше не указывается; было {before}</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{platform} said: {code} {words}</source>
        <translation>Ответ {platform}: {code} {words}</translation>
    </message>
</context>
</TS>
