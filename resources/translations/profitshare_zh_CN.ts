<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ProfitShare</source>
        <translation>关于 ProfitShare</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom, and was I paid right?</source>
        <translation>应得多少、为何、何时、由谁支付，是否正确到账？</translation>
    </message>
    <message>
        <source>Data (portable)</source>
        <translation>数据（便携版）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>打开数据文件夹</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>component</comment>
        <translation>组件</translation>
    </message>
    <message>
        <source>ProfitShare is under the MIT licence. It uses Qt and PySide6 under version 3 of the GNU Lesser General Public License: they are libraries of their own here, which you may replace by your own build; their source is at {address}. Whoever made the other parts gave them to everybody under the licences below.</source>
        <translation>ProfitShare 采用 MIT 许可证。它使用 Qt 和 PySide6，二者采用 GNU 宽通用公共许可证 (LGPL) 第 3 版：在此为独立的库，您可以用自己构建的版本替换；其源代码见 {address}。其余组件由各自作者按下列许可证向公众提供。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What ProfitShare is made of</source>
        <translation>ProfitShare 的组件</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, system and folders, for a question to support</source>
        <translation>版本、系统和文件夹，供咨询支持时使用</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>输入密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forget key…</source>
        <translation>删除密钥(&amp;F)…</translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation>更换密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>{rules} · fed from files</source>
        <translation>{rules} · 由文件导入</translation>
    </message>
    <message>
        <source>{rules} · {exchange}, fed from files</source>
        <translation>{rules} · {exchange}，由文件导入</translation>
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
        <translation>虚构账户。没有密钥，从不同步；导入的内容会随演示环境一并清除。</translation>
    </message>
    <message>
        <source>The key of this account cannot be read. {why}</source>
        <translation>无法读取此账户的密钥。{why}</translation>
    </message>
    <message>
        <source>This account has no key on this computer. Enter one to sync, or import files.</source>
        <translation>此账户在本机上没有密钥。请输入密钥以同步，或导入文件。</translation>
    </message>
    <message>
        <source>The exchange refused the key in the last sync. Test it, or replace it.</source>
        <translation>上次同步时交易所拒绝了该密钥。请测试或更换。</translation>
    </message>
    <message>
        <source>The key is in memory until ProfitShare is closed. {why}</source>
        <translation>密钥仅保存在内存中，关闭 ProfitShare 后失效。{why}</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>密钥保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages. Nothing was imported yet.</source>
        <translation>此账户的数据来自文件和网页表格，尚未导入任何内容。</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages, last time {age}. It needs no key.</source>
        <translation>此账户的数据来自文件和网页表格，上次导入：{age}。无需密钥。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>such as: Bitget main</source>
        <translation>例如：Bitget 主账户</translation>
    </message>
    <message>
        <source>Where its data comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>平台规则</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>交易所地址</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Files and tables from web pages</source>
        <translation>文件和网页表格</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>已有名为 {name} 的账户。</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>Add without a key</source>
        <translation>不带密钥添加</translation>
    </message>
    <message>
        <source>A&amp;ddress, where it is not the usual one</source>
        <translation>地址（非默认时）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>交易所(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rules of its platform</source>
        <translation>平台规则(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Into the account</source>
        <translation>导入到账户</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>新账户名称</translation>
    </message>
    <message>
        <source>such as: JU main</source>
        <translation>例如：JU 主账户</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>平台规则</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Its platform&apos;s &amp;rules</source>
        <translation>平台规则(&amp;R)</translation>
    </message>
    <message>
        <source>Into the &amp;account</source>
        <translation>导入到账户(&amp;A)</translation>
    </message>
    <message>
        <source>A new account…</source>
        <translation>新建账户…</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Leave the demo world to add an account.</source>
        <translation>退出演示环境后才能添加账户。</translation>
    </message>
    <message>
        <source>Forget the key of {name}?</source>
        <translation>删除 {name} 的密钥？</translation>
    </message>
    <message>
        <source>It is deleted on this computer, and the account is not synced until it has one again. At {exchange} the key stays valid until you delete it there.</source>
        <translation>密钥将从本机删除，在重新输入密钥之前此账户不再同步。该密钥在 {exchange} 仍然有效，直到您在那里将其删除。</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>账户详情</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Open profit</source>
        <translation>打开收益</translation>
    </message>
    <message>
        <source>{platform} · {rules}</source>
        <translation>{platform} · {rules}</translation>
    </message>
    <message>
        <source>Open the profit of {name}</source>
        <translation>打开 {name} 的收益</translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>尚未导入跟单者列表。</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>/ {cap}</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>平台未公布上限。</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>Last payout</source>
        <translation>最近发放</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>生效分润比例</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln copier(s)</source>
        <translation>
            <numerusform>来自 %Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>no settled window yet</source>
        <translation>尚无已结算周期</translation>
    </message>
    <message>
        <source>due: {amount}</source>
        <translation>应得：{amount}</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>尚未导入任何内容</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>数据过时：{age}更新</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>{age}更新</translation>
    </message>
</context>
<context>
    <name>AccountTables</name>
    <message>
        <source>Feeds of the exchange</source>
        <translation>交易所数据项</translation>
    </message>
    <message>
        <source>Rows that were set aside</source>
        <translation>搁置的行</translation>
    </message>
    <message>
        <source>What the exchange offers</source>
        <translation>交易所支持的功能</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同步记录</translation>
    </message>
    <message>
        <source>What the sync met</source>
        <translation>同步中遇到的问题</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>时效</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>支持的功能</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>同步日志</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}：{why}</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>上次读完</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>已读行数</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>完整起始</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>their equity</source>
        <translation>跟单者权益</translation>
    </message>
    <message>
        <source>pending shares</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>paid shares</source>
        <translation>已发放分润</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation>平仓交易</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>资金流水</translation>
    </message>
    <message>
        <source>led contracts</source>
        <translation>带单合约</translation>
    </message>
    <message>
        <source>the share ratio</source>
        <translation>分润比例</translation>
    </message>
    <message>
        <source>The key goes into the keyring of your system, and nowhere else: not into the archive, a backup or a log.</source>
        <translation>密钥只存入系统密钥环，不会写入本地档案、备份或日志。</translation>
    </message>
    <message>
        <source>The key is kept in memory until ProfitShare is closed. {why}</source>
        <translation>密钥保存在内存中，直到关闭 ProfitShare。{why}</translation>
    </message>
    <message>
        <source>A key that may only read copy trading and balances is enough. Only removing copiers and changing settings need more. Never allow withdrawals or transfers.</source>
        <translation>只读取跟单数据和余额的密钥即可。只有移除跟单者和修改设置才需要更多权限。切勿开放提现或划转权限。</translation>
    </message>
    <message>
        <source>This key may move money away ({rights}). Replace it: make one that can only read, and manage copy trading if you remove copiers here, then delete this one.</source>
        <translation>此密钥可转出资金（{rights}）。请更换：新建一个只读密钥（如需在此移除跟单者，再加上跟单管理权限），然后删除此密钥。</translation>
    </message>
    <message>
        <source>It has rights that are not needed here: {rights}.</source>
        <translation>此密钥含有此处不需要的权限：{rights}。</translation>
    </message>
    <message>
        <source>The account is a lead trader.</source>
        <translation>此账户是带单员账户。</translation>
    </message>
    <message>
        <source>The account is not a lead trader. Use a key that was made in the lead account.</source>
        <translation>此账户不是带单员账户。请使用在带单账户中创建的密钥。</translation>
    </message>
    <message>
        <source>The exchange does not say whether this is a lead trader.</source>
        <translation>交易所未说明此账户是否为带单员账户。</translation>
    </message>
    <message>
        <source>Reads {things}.</source>
        <translation>可读取：{things}。</translation>
    </message>
    <message>
        <source>May not read {things}: the key lacks a right.</source>
        <translation>不可读取：{things}（密钥缺少权限）。</translation>
    </message>
    <message>
        <source>May remove copiers.</source>
        <translation>可移除跟单者。</translation>
    </message>
    <message>
        <source>May not remove copiers: the key lacks the right.</source>
        <translation>不可移除跟单者：密钥缺少权限。</translation>
    </message>
    <message>
        <source>This exchange lets no program remove copiers.</source>
        <translation>此交易所不允许通过程序移除跟单者。</translation>
    </message>
    <message>
        <source>May change the led contracts.</source>
        <translation>可修改带单合约。</translation>
    </message>
    <message>
        <source>It works only from {addresses}.</source>
        <translation>仅限以下地址使用：{addresses}。</translation>
    </message>
    <message>
        <source>It works from any address; binding it to yours makes it safer.</source>
        <translation>任何地址均可使用；绑定您的 IP 地址更安全。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>本机时钟比交易所慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>本机时钟比交易所快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>By the last sync, which went on where the one before ended.</source>
        <translation>依据上次同步（从前一次结束处接续）。</translation>
    </message>
    <message>
        <source>By the last sync, which read all there was.</source>
        <translation>依据上次同步（已读取全部数据）。</translation>
    </message>
    <message>
        <source>A state of now; there is no history of it to be complete.</source>
        <translation>仅为当前状态，没有历史可供补全。</translation>
    </message>
    <message>
        <source>The exchange answers for the last {days} days.</source>
        <translation>交易所只提供最近 {days} 天的数据。</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>By this API</source>
        <translation>此 API</translation>
    </message>
    <message>
        <source>Right the key needs</source>
        <translation>所需密钥权限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>List the copiers</source>
        <translation>列出跟单者</translation>
    </message>
    <message>
        <source>Tell copiers apart by id</source>
        <translation>按 ID 区分跟单者</translation>
    </message>
    <message>
        <source>Equity of each copier</source>
        <translation>各跟单者权益</translation>
    </message>
    <message>
        <source>Remove copiers</source>
        <translation>移除跟单者</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>已发放分润</translation>
    </message>
    <message>
        <source>Paid shares by copier id</source>
        <translation>按跟单者 ID 列出已发放分润</translation>
    </message>
    <message>
        <source>Read the share ratio</source>
        <translation>读取分润比例</translation>
    </message>
    <message>
        <source>Change the share ratio</source>
        <translation>修改分润比例</translation>
    </message>
    <message>
        <source>Read the led contracts</source>
        <translation>读取带单合约</translation>
    </message>
    <message>
        <source>Change the led contracts</source>
        <translation>修改带单合约</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>当前持仓</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>平仓交易</translation>
    </message>
    <message>
        <source>Check shares against the ledger</source>
        <translation>用资金流水核对分润</translation>
    </message>
    <message>
        <source>Fees and funding from the ledger</source>
        <translation>资金流水中的手续费和资金费</translation>
    </message>
    <message>
        <source>Figures of the lead page</source>
        <translation>带单主页数据</translation>
    </message>
    <message>
        <source>Lead page</source>
        <translation>带单主页</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>资金流水</translation>
    </message>
    <message>
        <source>Led contracts</source>
        <translation>带单合约</translation>
    </message>
    <message>
        <source>Only copiers below the exchange&apos;s equity line can be removed.</source>
        <translation>只能移除权益低于交易所门槛的跟单者。</translation>
    </message>
    <message>
        <source>A removed copier has to wait before copying you again.</source>
        <translation>被移除的跟单者须等待一段时间才能再次跟单。</translation>
    </message>
    <message>
        <source>Paid shares name copiers by nickname alone; two of one name cannot be told.</source>
        <translation>已发放分润只以昵称标识跟单者；同名者无法区分。</translation>
    </message>
    <message>
        <source>The share ratio is not told; enter its changes as events.</source>
        <translation>不提供分润比例；请将其变更录入为事件。</translation>
    </message>
    <message>
        <source>History reaches back 90 days; sync at least that often, and import the rest.</source>
        <translation>历史只保留 90 天；请至少按此频率同步，更早的数据用文件导入。</translation>
    </message>
    <message>
        <source>A classic account is needed; a unified one is refused.</source>
        <translation>需要经典账户；统一账户会被拒绝。</translation>
    </message>
    <message>
        <source>Copiers are not offered by the API; import them from files.</source>
        <translation>API 不提供跟单者；请从文件导入。</translation>
    </message>
    <message>
        <source>Shares are not offered by the API; import them from files.</source>
        <translation>API 不提供分润；请从文件导入。</translation>
    </message>
    <message>
        <source>The key must be made in the lead portfolio, not in the main account.</source>
        <translation>密钥须在带单项目中创建，而非主账户。</translation>
    </message>
    <message>
        <source>The lead status is told only to a key that may trade; ProfitShare works without it.</source>
        <translation>只有带交易权限的密钥才能查询带单状态；ProfitShare 无需此权限即可使用。</translation>
    </message>
    <message>
        <source>A trade is one closing fill, so a position may be several.</source>
        <translation>一笔交易即一次平仓成交，因此一个仓位可能对应多笔交易。</translation>
    </message>
    <message>
        <source>Copiers are known by nickname alone, without an id.</source>
        <translation>跟单者只有昵称，没有 ID。</translation>
    </message>
    <message>
        <source>The equity of copiers is not told; import it from files.</source>
        <translation>不提供跟单者权益；请从文件导入。</translation>
    </message>
    <message>
        <source>Copiers are removed on the exchange&apos;s own site.</source>
        <translation>跟单者须在交易所网站上移除。</translation>
    </message>
    <message>
        <source>Fees are told for positions, and shared out among their trades by size.</source>
        <translation>手续费按仓位提供，并按数量分摊到各笔交易。</translation>
    </message>
    <message>
        <source>What is closed in parts counts once it is closed as a whole.</source>
        <translation>分批平仓的仓位，全部平仓后才计入。</translation>
    </message>
    <message>
        <source>Settings can be changed only with a key that may trade.</source>
        <translation>只有带交易权限的密钥才能修改设置。</translation>
    </message>
    <message>
        <source>A key that may trade and is bound to no address expires when not used.</source>
        <translation>带交易权限且未绑定 IP 地址的密钥，长期不用会失效。</translation>
    </message>
    <message>
        <source>The ledger reaches back 30 days only; shares older than that are not checked.</source>
        <translation>资金流水只保留 30 天；更早的分润不作核对。</translation>
    </message>
    <message>
        <source>there was no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>已被您停止</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is off</source>
        <translation>本机时钟不准</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>密钥被拒绝</translation>
    </message>
    <message>
        <source>the key is bound to other addresses</source>
        <translation>密钥绑定了其他 IP 地址</translation>
    </message>
    <message>
        <source>the key is for live or demo, not this</source>
        <translation>密钥的实盘/模拟盘类型不符</translation>
    </message>
    <message>
        <source>the key lacks a right</source>
        <translation>密钥缺少权限</translation>
    </message>
    <message>
        <source>the key may move money away</source>
        <translation>密钥可转出资金</translation>
    </message>
    <message>
        <source>the key has a right too many</source>
        <translation>密钥权限过多</translation>
    </message>
    <message>
        <source>not a lead trader</source>
        <translation>不是带单员</translation>
    </message>
    <message>
        <source>not offered to this account</source>
        <translation>不向此账户提供</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>one request was refused</source>
        <translation>一个请求被拒绝</translation>
    </message>
    <message>
        <source>an answer nobody knows</source>
        <translation>响应无法识别</translation>
    </message>
    <message>
        <source>older rows only from files</source>
        <translation>更早的行只能从文件导入</translation>
    </message>
    <message>
        <source>a gap the exchange has forgotten</source>
        <translation>缺口内的数据交易所已不再保留</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>读取期间数据有变动</translation>
    </message>
    <message>
        <source>more rows than are shown</source>
        <translation>行数超出可显示范围</translation>
    </message>
    <message>
        <source>not whole: rows set aside</source>
        <translation>不完整：有行被搁置</translation>
    </message>
    <message>
        <source>rows set aside</source>
        <translation>有行被搁置</translation>
    </message>
    <message>
        <source>orders that nobody told the close of</source>
        <translation>有订单缺少平仓记录</translation>
    </message>
    <message>
        <source>shares and ledger differ</source>
        <translation>分润与资金流水有差异</translation>
    </message>
    <message>
        <source>a value nobody can read</source>
        <translation>有值无法读取</translation>
    </message>
    <message>
        <source>the keyring could not be read</source>
        <translation>无法读取系统密钥环</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Key may not</source>
        <translation>密钥无权限</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>仅限文件</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Key in the keyring</source>
        <translation>密钥已入密钥环</translation>
    </message>
    <message>
        <source>Key for this run</source>
        <translation>密钥仅限本次</translation>
    </message>
    <message>
        <source>Key cannot be read</source>
        <translation>密钥无法读取</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n note(s)</source>
        <translation>
            <numerusform>完成，%n 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{feed}: {cause}</source>
        <translation>{feed}：{cause}</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>密钥被拒绝</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>Connect an exchange with a key that may only read. Or import a file (Ctrl+I): the account is made with the first one. Backups open with Ctrl+B.</source>
        <translation>用只读密钥连接交易所，或导入文件 (Ctrl+I)：首个文件会自动创建账户。按 Ctrl+B 打开备份。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>等效命令行：</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账户…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>查找或执行…</translation>
    </message>
    <message>
        <source>Search actions, pages, accounts, copiers and settings</source>
        <translation>搜索操作、页面、账户、跟单者和设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back what was just done by hand, where that can be</source>
        <translation>撤销刚才的手动操作（可撤销时）</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>From the navigation to the header to the page and around</source>
        <translation>依次在导航、页头和页面之间循环</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>The same way around backwards</source>
        <translation>按相反方向循环</translation>
    </message>
    <message>
        <source>All accounts and what needs you</source>
        <translation>全部账户及待您处理的事项</translation>
    </message>
    <message>
        <source>Becoming a lead trader: prerequisites, form, notices</source>
        <translation>成为带单员：申请条件、表单、通知</translation>
    </message>
    <message>
        <source>Share ratio, lead assets, minimum copy amount, delay</source>
        <translation>分润比例、带单币对、最低跟单金额、延迟</translation>
    </message>
    <message>
        <source>Who copies, who is inactive, who left</source>
        <translation>谁在跟单、谁不活跃、谁已离开</translation>
    </message>
    <message>
        <source>What is due, when, why and by whom</source>
        <translation>应得多少、何时、为何、由谁支付</translation>
    </message>
    <message>
        <source>Accounts, keys and what each exchange offers</source>
        <translation>账户、密钥及各交易所支持的功能</translation>
    </message>
    <message>
        <source>Read a file or a table that was copied from a web page</source>
        <translation>读取文件或从网页复制的表格</translation>
    </message>
    <message>
        <source>Write the chosen account to a file</source>
        <translation>将所选账户写入文件</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new</source>
        <translation>向交易所获取最新数据</translation>
    </message>
    <message>
        <source>Make a backup of the archive, or go back to one</source>
        <translation>备份本地档案，或恢复某个备份</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>切换账户…</translation>
    </message>
    <message>
        <source>Choose which account the pages are about</source>
        <translation>选择各页面所显示的账户</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用演示数据随意看看</translation>
    </message>
    <message>
        <source>An invented account; nothing of it is written to disk</source>
        <translation>虚构账户，不会写入磁盘</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read what is shown from the archive again</source>
        <translation>从本地档案重新读取所显示的内容</translation>
    </message>
    <message>
        <source>What happened and what needs you</source>
        <translation>已发生的事项和待您处理的事项</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>隐藏或显示金额</translation>
    </message>
    <message>
        <source>Privacy: the next level, for screenshots and streams</source>
        <translation>隐私：下一级别，用于截图和直播</translation>
    </message>
    <message>
        <source>Turn dark or light</source>
        <translation>切换深色/浅色</translation>
    </message>
    <message>
        <source>The other theme</source>
        <translation>换成另一主题</translation>
    </message>
    <message>
        <source>Theme: dark or light as the system is</source>
        <translation>主题：深浅色跟随系统</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Quiet countdown</source>
        <translation>静态倒计时</translation>
    </message>
    <message>
        <source>Show only the day of the next settlement, no running clock</source>
        <translation>只显示下次结算的日期，不显示走动的时钟</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Theme, colours of gain and loss, language, privacy</source>
        <translation>主题、盈亏颜色、语言、隐私</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Open the guide at the chapter of this page</source>
        <translation>打开指南中本页对应的章节</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>在一页上列出全部快捷键</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日志…</translation>
    </message>
    <message>
        <source>What the program wrote down about itself</source>
        <translation>程序自身的运行记录</translation>
    </message>
    <message>
        <source>About ProfitShare</source>
        <translation>关于 ProfitShare</translation>
    </message>
    <message>
        <source>Version, licences, where things are</source>
        <translation>版本、许可证、文件位置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>AgreementField</name>
    <message>
        <source>I have read it on the platform and agree</source>
        <translation>我已在平台上阅读并同意</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>Copiers on the list that the rule for inactive copiers does not call inactive, divided by all copiers on the list. Those that it cannot judge count as not active.</source>
        <translation>列表中未被不活跃规则判为不活跃的跟单者，除以列表中全部跟单者。规则无法判断者计为不活跃。</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index: the sum of the squared shares of the whole, times 10,000. 10,000 means that one copier has everything; copiers of equal size give 10,000 divided by their number. Unknown and empty accounts have no part in it.</source>
        <translation>赫芬达尔–赫希曼指数 (HHI)：各跟单者占比的平方和乘以 10,000。10,000 表示全部集中于一名跟单者；若各跟单者规模相同，则等于 10,000 除以人数。权益未知或为零的账户不参与计算。</translation>
    </message>
    <message>
        <source>As many copiers of equal size would be as concentrated as yours: 1 divided by the sum of the squared shares of the whole.</source>
        <translation>多少名规模相同的跟单者会有与您相同的集中度：1 除以占比的平方和。</translation>
    </message>
    <message>
        <source>The part of the total equity that the ten largest copiers have. It is 100 % with ten copiers or fewer.</source>
        <translation>权益最大的十名跟单者占总权益的比例。跟单者不超过十名时为 100 %。</translation>
    </message>
    <message>
        <source>The part of all profit shares that came from the ten copiers who paid most, those who left included.</source>
        <translation>全部分润中来自支付最多的十名跟单者的比例，含已离开者。</translation>
    </message>
    <message>
        <source>The age by which half of the copiers have left, read from the retention curve. There is none while more than half stay for as long as anybody was observed.</source>
        <translation>一半跟单者已离开时的跟单时长，取自留存曲线。若在整个观察期内仍有一半以上留存，则无此数值。</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate of the part of copiers who stay longer than an age. At every age at which somebody left it is multiplied by 1 − left ÷ at risk. Copiers who are still there count as at risk up to now and never as having left. One whom the archive got to know late counts from that age on. Who comes back begins a new stay.</source>
        <translation>跟单时长超过某一时长的跟单者比例的 Kaplan–Meier 估计。每当有人离开，即乘以 1 − 离开人数 ÷ 风险人数。仍在跟单者计入风险人数直至当前，不计为离开。本地档案较晚才收录的跟单者，从收录时的时长起计入。再次回来者另计一段新的跟单。</translation>
    </message>
    <message>
        <source>Everybody is in the month of his first stay. Column +n is the part of the month&apos;s joiners who copied at the end of the n-th month after it; +0 is the month itself. The last filled column of a row is the current month, which is not over, as of now.</source>
        <translation>每名跟单者归入其首次跟单的月份。+n 列为该月加入者在其后第 n 个月月末仍在跟单的比例；+0 即当月。每行最后一个有值的列是尚未结束的本月，按当前计算。</translation>
    </message>
    <message>
        <source>For every copier and week: had he left when the week was over? The weeks are grouped by how far your own account stood below its peak when they began, transfers left out. The interval holds the true rate with 95 % (Wilson).</source>
        <translation>对每名跟单者、每一周统计：该周结束时其是否已离开。各周按周初您自己的账户低于峰值的幅度（剔除划转）分组。区间以 95 % 置信度包含真实比率（Wilson 区间）。</translation>
    </message>
    <message>
        <source>What the list would be without the copiers whom the rule calls inactive now. Nothing is removed here. Assets are the equity that is known; the pending share is what those copiers owe at this moment.</source>
        <translation>若去掉规则当前判为不活跃的跟单者，列表会是什么样。此处不会移除任何人。资产为已知权益；待结算分润为这些跟单者此刻应付的金额。</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>根据订单计算</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>平台报告</translation>
    </message>
    <message>
        <source>payouts received</source>
        <translation>实际到账的分润</translation>
    </message>
    <message>
        <source>as the copier list has it</source>
        <translation>依跟单者列表</translation>
    </message>
    <message>
        <source>no share is known yet</source>
        <translation>尚无已知分润</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Was due until {last}. Ask the platform&apos;s support.</source>
        <translation>最晚应于 {last} 答复，现已逾期。请联系平台客服。</translation>
    </message>
    <message>
        <source>Expected until {last}.</source>
        <translation>预计不晚于 {last}。</translation>
    </message>
    <message>
        <source>Answer expected from {first} to {last}.</source>
        <translation>预计答复时间：{first} 至 {last}。</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未申请</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>More information wanted</source>
        <translation>待补充资料</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Approved, to be set up</source>
        <translation>已通过，待设置</translation>
    </message>
    <message>
        <source>Lead trader</source>
        <translation>带单员</translation>
    </message>
    <message>
        <source>Lead trader, change under review</source>
        <translation>带单员，变更审核中</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <translation>冷静期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>资格已撤销</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>已申请取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Fill in the form; it is saved as you type. Nothing is sent from here.</source>
        <translation>填写表单，内容随输入自动保存。此处不会发送任何内容。</translation>
    </message>
    <message>
        <source>When the form is complete, send it on the platform, then tell it here.</source>
        <translation>表单填完后，请在平台上提交，再到这里登记。</translation>
    </message>
    <message>
        <source>The platform has your application. When its notice comes, paste it here.</source>
        <translation>平台已收到您的申请。收到通知后，请粘贴到这里。</translation>
    </message>
    <message>
        <source>Add to the form what is asked for, send it again, then tell it here.</source>
        <translation>按要求在表单中补充资料，重新提交，再到这里登记。</translation>
    </message>
    <message>
        <source>What you had entered is kept. You can correct it and apply again.</source>
        <translation>您填写的内容已保留，可修改后重新申请。</translation>
    </message>
    <message>
        <source>Nobody answered in time. What you had entered is kept; apply again.</source>
        <translation>逾期未获答复。您填写的内容已保留，请重新申请。</translation>
    </message>
    <message>
        <source>Complete the settings on the platform and start leading.</source>
        <translation>在平台上完成设置，即可开始带单。</translation>
    </message>
    <message>
        <source>Your orders are copied.</source>
        <translation>您的订单正在被跟单。</translation>
    </message>
    <message>
        <source>Your orders are copied; until the change is approved the old values rule.</source>
        <translation>您的订单正在被跟单；变更获批前仍按原值执行。</translation>
    </message>
    <message>
        <source>The platform has halted your lead trading for a while.</source>
        <translation>平台已暂时中止您的带单。</translation>
    </message>
    <message>
        <source>The platform has suspended you. Ask its support what it takes.</source>
        <translation>平台已暂停您的带单资格。请向平台客服了解恢复条件。</translation>
    </message>
    <message>
        <source>The platform has taken the status away; no way back is published.</source>
        <translation>平台已撤销您的带单资格；未公布恢复途径。</translation>
    </message>
    <message>
        <source>The platform will answer by message or e-mail.</source>
        <translation>平台将通过站内信或电子邮件答复。</translation>
    </message>
    <message>
        <source>You lead no more. Past shares stay yours; you can apply again.</source>
        <translation>您已不再带单。以往分润仍归您所有；您可以重新申请。</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>开始填写</translation>
    </message>
    <message>
        <source>I have sent it…</source>
        <translation>我已提交…</translation>
    </message>
    <message>
        <source>More was asked for…</source>
        <translation>要求补充资料…</translation>
    </message>
    <message>
        <source>It was rejected…</source>
        <translation>已被驳回…</translation>
    </message>
    <message>
        <source>It expired…</source>
        <translation>已过期…</translation>
    </message>
    <message>
        <source>It was approved…</source>
        <translation>已通过…</translation>
    </message>
    <message>
        <source>I lead now…</source>
        <translation>我已开始带单…</translation>
    </message>
    <message>
        <source>A change is under review…</source>
        <translation>有变更在审核…</translation>
    </message>
    <message>
        <source>I was put on cooling-off…</source>
        <translation>我进入冷静期…</translation>
    </message>
    <message>
        <source>I was suspended…</source>
        <translation>我被暂停…</translation>
    </message>
    <message>
        <source>My status was revoked…</source>
        <translation>我的资格被撤销…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>取消带单…</translation>
    </message>
    <message>
        <source>It was cancelled…</source>
        <translation>已取消…</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>I go on leading…</source>
        <translation>我继续带单…</translation>
    </message>
    <message>
        <source>That does not follow on where the application stands now.</source>
        <translation>此步骤与申请的当前状态不符。</translation>
    </message>
    <message>
        <source>This platform has no such step.</source>
        <translation>此平台没有这一步骤。</translation>
    </message>
    <message>
        <source>It cannot have been before the last step. Correct the time.</source>
        <translation>不可能早于上一步骤。请更正时间。</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>该时间尚未到来。</translation>
    </message>
    <message>
        <source>Enter the reason the platform gave; if it gave none, write so.</source>
        <translation>请填写平台给出的原因；若未给出，请注明。</translation>
    </message>
    <message>
        <source>Reason or note is too long.</source>
        <translation>原因或备注过长。</translation>
    </message>
    <message>
        <source>Positions are open. Close them on the platform, then sync or import.</source>
        <translation>仍有持仓。请在平台上平仓，然后同步或导入。</translation>
    </message>
    <message>
        <source>Confirm first that you have no open position and no active order.</source>
        <translation>请先确认您没有持仓，也没有挂单。</translation>
    </message>
    <message>
        <source>Only the last step can be taken back.</source>
        <translation>只能撤回最后一个步骤。</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>from a notice</source>
        <translation>来自通知</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>平台告知</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <translation>头像(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>昵称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Social accounts</source>
        <translation>社交账号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Contact details</source>
        <translation>联系方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>简介(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Minimum capital of copiers, USDT</source>
        <translation>跟单者最低资金，USDT(&amp;M)</translation>
    </message>
    <message>
        <source>Public or pri&amp;vate</source>
        <translation>公开或私密(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;mount to lead with, USDT</source>
        <translation>带单资金，USDT(&amp;M)</translation>
    </message>
    <message>
        <source>Share &amp;ratio, %</source>
        <translation>分润比例，%(&amp;R)</translation>
    </message>
    <message>
        <source>Margin c&amp;urrency</source>
        <translation>保证金币种(&amp;U)</translation>
    </message>
    <message>
        <source>Futures trading capability &amp;proof</source>
        <translation>合约交易能力证明(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>协议(&amp;G)</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>By its content it is no PNG, JPEG or WebP, whatever its name says. Take a screenshot.</source>
        <translation>无论文件名如何，其内容不是 PNG、JPEG 或 WebP。请截图。</translation>
    </message>
    <message>
        <source>The image is damaged or not whole. Save it again, or take a screenshot.</source>
        <translation>图片已损坏或不完整。请重新保存，或截图。</translation>
    </message>
    <message>
        <source>It moves. Take one picture of it.</source>
        <translation>这是动图。请截取其中一张静态图片。</translation>
    </message>
    <message>
        <source>Unpacked it would be larger than 50 million pixels, or than it says. Make it smaller.</source>
        <translation>解压后将超过 5000 万像素，或超出其标称尺寸。请缩小。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>It is larger than any platform takes.</source>
        <translation>超过了任何平台的大小上限。</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy one, then paste again.</source>
        <translation>剪贴板中没有图片。请复制一张后再粘贴。</translation>
    </message>
    <message>
        <source>This step cannot be taken.</source>
        <translation>无法执行此步骤。</translation>
    </message>
    <message>
        <source>{name} is not taken.</source>
        <translation>{name} 未被接受。</translation>
    </message>
    <message>
        <source>Must be above 0.</source>
        <translation>必须大于 0。</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>最多 {limit}。</translation>
    </message>
    <message>
        <source>A guide asks for at least {limit}; the documents disagree.</source>
        <translation>有一份指南要求至少 {limit}；文件之间说法不一。</translation>
    </message>
    <message>
        <source>A guide allows at most {limit}; the documents disagree.</source>
        <translation>有一份指南允许最多 {limit}；文件之间说法不一。</translation>
    </message>
    <message>
        <source>The platform asks for at least {limit}.</source>
        <translation>平台要求至少 {limit}。</translation>
    </message>
    <message>
        <source>The platform takes at most {limit}.</source>
        <translation>平台最多接受 {limit}。</translation>
    </message>
    <message>
        <source>{found} of {limit} characters: too long.</source>
        <translation>{found} / {limit} 个字符：过长。</translation>
    </message>
    <message>
        <source>{found} images; {limit} are taken.</source>
        <translation>{found} 张图片；只接受 {limit} 张。</translation>
    </message>
    <message>
        <source>The images show {found} consecutive days of the last year; {limit} are needed.</source>
        <translation>图片显示了最近一年中连续 {found} 天；需要 {limit} 天。</translation>
    </message>
    <message>
        <source>{found} is more than {limit}.</source>
        <translation>{found} 超过 {limit}。</translation>
    </message>
    <message>
        <source>{found}: may be refused, {limit} is sure.</source>
        <translation>{found}：可能被拒绝，{limit} 肯定可以。</translation>
    </message>
    <message>
        <source>Still empty.</source>
        <translation>仍为空。</translation>
    </message>
    <message>
        <source>Not an amount, such as 100.50.</source>
        <translation>不是有效金额，例如 100.50。</translation>
    </message>
    <message>
        <source>Not a ratio, such as 10 or 12.5.</source>
        <translation>不是有效比例，例如 10 或 12.5。</translation>
    </message>
    <message>
        <source>This looks like an invitation code or link, which the platform punishes.</source>
        <translation>疑似邀请码或邀请链接，平台会予以处罚。</translation>
    </message>
    <message>
        <source>Read it on the platform, then tick it.</source>
        <translation>请在平台上阅读后勾选。</translation>
    </message>
    <message>
        <source>Enter the first and the last day it shows.</source>
        <translation>请填写其显示的第一天和最后一天。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>该日期尚未到来。</translation>
    </message>
    <message>
        <source>Without a proof, and without a history there, the platform may not approve.</source>
        <translation>没有证明，在该平台也没有历史记录，平台可能不予通过。</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Own copying ended, positions and relations</source>
        <translation>已结束自己的跟单，含仓位和跟单关系</translation>
    </message>
    <message>
        <source>No position and no order of your own</source>
        <translation>自己没有持仓和订单</translation>
    </message>
    <message>
        <source>Identity verified (KYC), level {level}</source>
        <translation>身份认证 (KYC)，{level} 级</translation>
    </message>
    <message>
        <source>Identity verified (KYC)</source>
        <translation>身份认证 (KYC)</translation>
    </message>
    <message>
        <source>Futures account open</source>
        <translation>已开通合约账户</translation>
    </message>
    <message>
        <source>Balance of at least {amount}</source>
        <translation>余额至少 {amount}</translation>
    </message>
    <message>
        <source>Balance above the platform&apos;s minimum</source>
        <translation>余额高于平台最低要求</translation>
    </message>
    <message>
        <source>Within the number of portfolios</source>
        <translation>未超出带单项目数量</translation>
    </message>
    <message>
        <source>A proof, or a history of your own</source>
        <translation>有证明，或自己的历史记录</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) open. Close them.</source>
        <translation>
            <numerusform>%Ln 个持仓未平。请平仓。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) attached.</source>
        <translation>
            <numerusform>已附 %Ln 张图片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders on %Ln day(s) of the last 30.</source>
        <translation>
            <numerusform>最近 30 天中有 %Ln 天有订单。</numerusform>
        </translation>
    </message>
    <message>
        <source>You lead already.</source>
        <translation>您已在带单。</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>依据您的声明。</translation>
    </message>
    <message>
        <source>You have futures orders of your own.</source>
        <translation>您有自己的合约订单。</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}. Top it up.</source>
        <translation>{day} 您的权益为 {equity}。请充值。</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}, nothing open.</source>
        <translation>{day} 您的权益为 {equity}，无持仓。</translation>
    </message>
    <message>
        <source>Your equity was {equity}, but what is tied up is not known. Look on the platform.</source>
        <translation>您的权益为 {equity}，但占用金额未知。请在平台上查看。</translation>
    </message>
    <message>
        <source>The amount is not published; the platform&apos;s form shows it.</source>
        <translation>金额未公布；见平台表单。</translation>
    </message>
    <message>
        <source>Your equity is not in the archive. Sync or import it.</source>
        <translation>本地档案中没有您的权益。请同步或导入。</translation>
    </message>
    <message>
        <source>No position was open when last read.</source>
        <translation>上次读取时没有持仓。</translation>
    </message>
    <message>
        <source>Neither is there: the application may not be approved.</source>
        <translation>两者皆无：申请可能不获通过。</translation>
    </message>
    <message>
        <source>Neither archive nor API tells. Look on the platform, then tick it.</source>
        <translation>本地档案和 API 均无法得知。请在平台上查看后勾选。</translation>
    </message>
</context>
<context>
    <name>ApplicationBoard</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} 已保存</translation>
    </message>
    <message>
        <source>Your archive has no closed order of your own in the last 30 whole days. Import or sync your own orders first.</source>
        <translation>您的本地档案中，最近 30 个整日没有您自己的已平仓订单。请先导入或同步您自己的订单。</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>生成资料包</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>文件夹 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to {path}. Begin with README.txt.</source>
        <translation>
            <numerusform>已将 %Ln 个文件写入 {path}。请先看 README.txt。</numerusform>
        </translation>
    </message>
    <message>
        <source>On another computer, so not in the package: {names}.</source>
        <translation>位于其他电脑上，因此未包含在资料包中：{names}。</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Make a pac&amp;kage…</source>
        <translation>生成资料包(&amp;K)…</translation>
    </message>
    <message>
        <source>The texts and images in order, with the steps to take, to upload by hand.</source>
        <translation>按顺序整理的文字和图片，附操作步骤，供手动上传。</translation>
    </message>
    <message>
        <source>My last 30 days</source>
        <translation>我的最近 30 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to correct.</source>
        <translation>
            <numerusform>%Ln 处需要更正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still empty.</source>
        <translation>
            <numerusform>%Ln 项尚未填写。</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, as far as the limits are published.</source>
        <translation>已完整（以已公布的限制为准）。</translation>
    </message>
    <message>
        <source>This platform&apos;s form is not published.</source>
        <translation>此平台未公布其表单。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申请表</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>No account to apply with yet</source>
        <translation>尚无可用于申请的账户</translation>
    </message>
    <message>
        <source>Add the account you want to lead with, also without a key. Then its platform&apos;s prerequisites, form and review are kept here.</source>
        <translation>添加您要用来带单的账户，没有密钥也可以。其平台的申请条件、表单和审核进度将保存在这里。</translation>
    </message>
    <message>
        <source>What a platform asks for, with its sources, on the command line:</source>
        <translation>平台的要求及其来源，可用命令行查看：</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>添加账户…</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of…</source>
        <translation>历史时点…</translation>
    </message>
    <message>
        <source>See the account as it was at another instant</source>
        <translation>查看账户在其他时点的状态</translation>
    </message>
</context>
<context>
    <name>AsOfPanel</name>
    <message>
        <source>See the account as of</source>
        <translation>查看账户的历史时点</translation>
    </message>
    <message>
        <source>Date and time on the platform&apos;s clock</source>
        <translation>平台时区的日期和时间</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>What I knew then</source>
        <translation>仅用当时已知数据</translation>
    </message>
    <message>
        <source>Leaves out what was imported, entered or corrected later.</source>
        <translation>不含此后导入、录入或更正的数据。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}：{time}</translation>
    </message>
    <message>
        <source>Last cut-off</source>
        <translation>上次截止</translation>
    </message>
    <message>
        <source>{weekday}&apos;s cut-off</source>
        <translation>{weekday}截止</translation>
    </message>
    <message>
        <source>Last settlement</source>
        <translation>上次结算</translation>
    </message>
    <message>
        <source>The cut-off before</source>
        <translation>再上次截止</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>{time}（您的时间）</translation>
    </message>
    <message>
        <source>Your clock shows the same.</source>
        <translation>您的时钟与此一致。</translation>
    </message>
</context>
<context>
    <name>AsOfRibbon</name>
    <message>
        <source>Back to now</source>
        <translation>回到当前</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known then.</source>
        <translation>您看到的是账户在 {time} 的状态，按当时已知数据。</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known today.</source>
        <translation>您看到的是账户在 {time} 的状态，按目前已知数据。</translation>
    </message>
</context>
<context>
    <name>AssetsField</name>
    <message>
        <source>Symbols to lead</source>
        <translation>带单币对</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>币对</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Last traded</source>
        <translation>最近交易</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>波幅</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Another symbol</source>
        <translation>其他币对</translation>
    </message>
    <message>
        <source>Another symbol, such as SOLUSDT</source>
        <translation>其他币对，例如 SOLUSDT</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Read from your own orders, for the archive has no prices. Liquid: many orders, and costs that take a small part of what is won and lost. Volatile: results that lie far apart (swing).</source>
        <translation>数据取自您自己的订单，因为本地档案没有行情价格。流动性好：订单多，且成本占盈亏的比例小。波动大：各笔盈亏相差悬殊（波幅）。</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit log of {account}</source>
        <translation>{account} 的审计日志</translation>
    </message>
    <message>
        <source>Every removal, step by step. Lines are only ever added.</source>
        <translation>每次移除的逐步记录。只增不改。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>批量清理</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>&amp;Export as CSV or JSON…</source>
        <translation>导出为 CSV 或 JSON(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
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
        <translation>导出审计日志</translation>
    </message>
</context>
<context>
    <name>AvatarField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the avatar</source>
        <translation>移除头像</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP</source>
        <translation>PNG、JPEG 或 WebP</translation>
    </message>
</context>
<context>
    <name>BackupDoor</name>
    <message>
        <source>Backups…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Salvage what still reads?</source>
        <translation>抢救仍可读取的数据？</translation>
    </message>
    <message>
        <source>What can be read goes into a new archive, and you are told what cannot. The damaged file is not deleted: it is moved into the folder set-aside beside it. A backup that is recent enough loses less.</source>
        <translation>可读取的数据将写入新的档案，无法读取的会告知您。损坏的文件不会被删除，而是移到旁边的 set-aside 文件夹。若有足够新的备份，使用备份损失更小。</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>抢救</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>正在读取可读取的数据 …</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>选择其他文件夹</translation>
    </message>
    <message>
        <source>The damaged file is in {folder}.</source>
        <translation>损坏的文件在 {folder}。</translation>
    </message>
    <message>
        <source>Import or sync again to bring back what the platform still has.</source>
        <translation>请重新导入或同步，以找回平台仍保留的数据。</translation>
    </message>
    <message>
        <source>Salvaged, with losses</source>
        <translation>已抢救，有损失</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>已全部保住</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>有一次恢复被中断</translation>
    </message>
    <message>
        <source>It had changed nothing yet; your archive is as it was. Start it again if you still want it.</source>
        <translation>它尚未作任何更改，您的本地档案保持原样。如仍需恢复，请重新开始。</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>已完成被中断的恢复</translation>
    </message>
    <message>
        <source>{name} is in place.</source>
        <translation>{name} 已就位。</translation>
    </message>
    <message>
        <source>The archive of before is in {folder}.</source>
        <translation>原来的本地档案在 {folder}。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>This file can no longer be read as a backup.</source>
        <translation>此文件已无法作为备份读取。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Earlier versions of orders</source>
        <translation>订单的旧版本</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Readings of copiers</source>
        <translation>跟单者快照</translation>
    </message>
    <message>
        <source>Earlier readings of copiers</source>
        <translation>跟单者旧快照</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Before the update to {revision}</source>
        <translation>更新到 {revision} 之前</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>nobody can tell how many are lost</source>
        <translation>损失数量无法得知</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>损失 {n}</translation>
    </message>
    <message>
        <source>{n} left out, as what they belong to is lost</source>
        <translation>舍弃 {n}（所属数据已损失）</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>保住 {n}</translation>
    </message>
    <message>
        <source>of {accounts}</source>
        <translation>账户 {accounts}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>从文件恢复…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day the program runs, and before an update changes the archive.</source>
        <translation>尚无备份。程序运行期间每天备份一次，更新改动本地档案之前也会备份。</translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation>正在复制并校验 …</translation>
    </message>
    <message>
        <source>the backup of {when}</source>
        <translation>{when} 的备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Archives (*.sqlite)</source>
        <translation>档案 (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Checking and restoring …</source>
        <translation>正在校验并恢复 …</translation>
    </message>
    <message>
        <source>Restore {backup}?</source>
        <translation>恢复 {backup}？</translation>
    </message>
    <message>
        <source>It takes the place of the archive you have now. Nothing is deleted: the archive of now is moved into the folder set-aside beside it.</source>
        <translation>它将取代您当前的本地档案。不会删除任何内容：当前档案会移到旁边的 set-aside 文件夹。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>已备份并校验：{name}</translation>
    </message>
    <message>
        <source>{name} is your archive again.</source>
        <translation>{name} 已重新成为您的本地档案。</translation>
    </message>
    <message>
        <source>The one of before is in {folder}.</source>
        <translation>原来的在 {folder}。</translation>
    </message>
    <message>
        <source>Whole, checked copies of the archive in the folder backups beside it. The ten newest automatic ones are kept, and all made by hand.</source>
        <translation>本地档案的完整副本，经过校验，存于旁边的 backups 文件夹。保留最近十份自动备份，以及全部手动备份。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Cancel lead trading…</source>
        <translation>取消带单…</translation>
    </message>
    <message>
        <source>Cancel lead trading</source>
        <translation>取消带单</translation>
    </message>
    <message>
        <source>Past shares stay yours; no new ones are earned.</source>
        <translation>以往分润仍归您所有；不再产生新的分润。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %Ln position(s) open, as last read. Close them first.</source>
        <translation>
            <numerusform>无法取消：上次读取时有 %Ln 个持仓未平。请先平仓。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have no open position and no active order at {platform}</source>
        <translation>我在 {platform} 没有持仓，也没有挂单</translation>
    </message>
    <message>
        <source>When the platform answers is not published.</source>
        <translation>平台未公布答复时间。</translation>
    </message>
    <message>
        <source>If you ask now:
{due}</source>
        <translation>若现在申请：
{due}</translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>Slots that are taken</source>
        <translation>已占名额</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>跟单名额</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
    <message>
        <source>Capacity: {figure}</source>
        <translation>跟单名额：{figure}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>{copiers} of {cap} copiers</source>
        <translation>{copiers} / {cap} 名跟单者</translation>
    </message>
    <message>
        <source>The platform publishes no largest number of copiers.</source>
        <translation>平台未公布跟单者人数上限。</translation>
    </message>
    <message>
        <source>How many copy you is not known: import your list of copiers, or sync.</source>
        <translation>跟单者人数未知：请导入跟单者列表，或同步。</translation>
    </message>
    <message>
        <source>Full: nobody else can copy you until somebody leaves.</source>
        <translation>已满员：有人离开后其他人才能跟单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, as the platform tells.</source>
        <translation>
            <numerusform>剩余 %Ln 个名额（平台告知）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, by the rulebook.</source>
        <translation>
            <numerusform>剩余 %Ln 个名额（依规则书）。</numerusform>
        </translation>
    </message>
    <message>
        <source>More slots can be asked for: every condition is met.</source>
        <translation>可申请增加名额：条件均已满足。</translation>
    </message>
    <message>
        <source>More slots cannot be asked for yet:</source>
        <translation>暂不能申请增加名额：</translation>
    </message>
    <message>
        <source>More slots can be asked for once these are met:</source>
        <translation>满足以下条件后可申请增加名额：</translation>
    </message>
    <message>
        <source>{figure}, {met}</source>
        <translation>{figure}，{met}</translation>
    </message>
    <message>
        <source>not known: check it on the platform</source>
        <translation>未知：请在平台上查看</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{change} in this window</source>
        <translation>本周期 {change}</translation>
    </message>
    <message>
        <source>{change} since the step before</source>
        <translation>较上一步 {change}</translation>
    </message>
    <message>
        <source>Differences since {day}, which is pinned</source>
        <translation>与已固定的 {day} 之差</translation>
    </message>
    <message>
        <source>{meaning}, {asset}</source>
        <translation>{meaning}（{asset}）</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>比例 {ratio}</translation>
    </message>
    <message>
        <source>Rules {label}</source>
        <translation>规则 {label}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled window(s) from {first} to {last}: {total}</source>
        <translation>
            <numerusform>{first} 至 {last} 共 %Ln 个已结算周期：{total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) from {first} to {last}</source>
        <translation>
            <numerusform>{first} 至 {last} 共 %Ln 个数据点</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {level}</source>
        <translation>{name}：{level}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>{year} TWR</source>
        <translation>{year} TWR</translation>
    </message>
    <message>
        <source>{year} PnL, {asset}</source>
        <translation>{year} 盈亏（{asset}）</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Mean net, {asset}</source>
        <translation>平均净盈亏（{asset}）</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>{figure} *</source>
        <translation>{figure} *</translation>
    </message>
    <message>
        <source>No reading of the equity</source>
        <translation>无权益快照</translation>
    </message>
    <message>
        <source>* Only part of it was read</source>
        <translation>* 仅读取了其中一部分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分润</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>结算周期</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>跟单者盈亏</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>水下回撤</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Cumulative profit share</source>
        <translation>累计分润</translation>
    </message>
    <message>
        <source>Profit share of each window</source>
        <translation>各周期分润</translation>
    </message>
    <message>
        <source>Net PnL of all copiers, added up</source>
        <translation>全部跟单者累计净盈亏</translation>
    </message>
    <message>
        <source>Your return since the first reading of equity</source>
        <translation>自首个权益快照以来的收益率</translation>
    </message>
    <message>
        <source>Your equity, and what was moved in and out</source>
        <translation>您的权益，以及转入转出</translation>
    </message>
    <message>
        <source>How far below its best your return stands</source>
        <translation>您的收益率低于最高点的幅度</translation>
    </message>
    <message>
        <source>Your return and PnL month by month</source>
        <translation>逐月收益率和盈亏</translation>
    </message>
    <message>
        <source>Mean net of an order by weekday and hour</source>
        <translation>每笔订单的平均净盈亏，按星期和小时</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累计分润</translation>
    </message>
    <message>
        <source>Reported share</source>
        <translation>平台报告分润</translation>
    </message>
    <message>
        <source>Estimated share</source>
        <translation>估算分润</translation>
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
        <translation>回撤</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>平台报告</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待结算</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已顺延</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变动</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>期间划转</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>No settled window yet</source>
        <translation>尚无已结算周期</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see their PnL.</source>
        <translation>没有已知的跟单者已平仓订单。导入订单后可查看其盈亏。</translation>
    </message>
    <message>
        <source>No equity events. Import events of the kind “equity”, one a day, to see this.</source>
        <translation>没有权益事件。导入“equity”类事件（每天一条）后可查看。</translation>
    </message>
    <message>
        <source>The equity is known once; a return needs two readings.</source>
        <translation>只有一个权益快照；计算收益率需要两个。</translation>
    </message>
    <message>
        <source>The first equity is not above zero, so there is no return.</source>
        <translation>首个权益快照不大于零，因此没有收益率。</translation>
    </message>
    <message>
        <source>No closed order is known.</source>
        <translation>没有已知的已平仓订单。</translation>
    </message>
    <message>
        <source>These amounts are too large to be drawn; check the imported orders.</source>
        <translation>金额过大，无法绘制；请检查导入的订单。</translation>
    </message>
    <message>
        <source>Orders not known</source>
        <translation>订单未知</translation>
    </message>
    <message>
        <source>Events not known</source>
        <translation>事件未知</translation>
    </message>
    <message>
        <source>Equity not read</source>
        <translation>权益未读取</translation>
    </message>
    <message>
        <source>Undefined: equity not above zero</source>
        <translation>未定义：权益不大于零</translation>
    </message>
    <message>
        <source>{cause}: {since} – {until}</source>
        <translation>{cause}：{since} – {until}</translation>
    </message>
</context>
<context>
    <name>ChartDoor</name>
    <message>
        <source>Export {series}</source>
        <translation>导出{series}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 {path}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>未写入任何内容。{path}：{why}。</translation>
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
        <translation>以表格查看或导出</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>以表格查看</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>数据 (CSV)…</translation>
    </message>
    <message>
        <source>7D</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>30D</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>90D</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{meaning} – key {number}</source>
        <translation>{meaning}（按键 {number}）</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click to hide or show, double-click to show it alone</source>
        <translation>单击隐藏或显示，双击仅显示此项</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Prerequisites</source>
        <translation>申请条件</translation>
    </message>
    <message>
        <source>required: {met} of {all} met</source>
        <translation>必需：已满足 {met}/{all}</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>已满足 {met}/{all}</translation>
    </message>
    <message>
        <source>None are published.</source>
        <translation>未公布任何条件。</translation>
    </message>
    <message>
        <source>Written in: {source}</source>
        <translation>出处：{source}</translation>
    </message>
    <message>
        <source>I have looked: it is so</source>
        <translation>我已查看，属实</translation>
    </message>
</context>
<context>
    <name>ChurnTable</name>
    <message>
        <source>Churn after a drawdown</source>
        <translation>回撤后流失</translation>
    </message>
    <message>
        <source>Below the peak</source>
        <translation>低于峰值</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation>周流失率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low} 及以上</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
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
        <translation>跟单者当前持仓</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>截止时</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>维持现状</translation>
    </message>
    <message>
        <source>With these closed</source>
        <translation>平掉所选</translation>
    </message>
    <message>
        <source>The coming cut-off, both sides</source>
        <translation>下次截止，双方情况</translation>
    </message>
    <message>
        <source>The cut-off comes {instant}. Tick what you would close now.</source>
        <translation>截止时间为 {instant}。请勾选您现在要平掉的持仓。</translation>
    </message>
    <message>
        <source>No copier holds an open position that the archive knows of.</source>
        <translation>本地档案中没有跟单者的持仓。</translation>
    </message>
    <message>
        <source>{symbol} {side}</source>
        <translation>{symbol} {side}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>unrealised {amount}</source>
        <translation>未实现 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown PnL, taken as 0</source>
        <translation>
            <numerusform>%Ln 名盈亏未知，按 0 计</numerusform>
        </translation>
    </message>
    <message>
        <source>open in your own account too</source>
        <translation>您自己的账户也有持仓</translation>
    </message>
    <message>
        <source>As it is, {amount} is paid to you at the cut-off.</source>
        <translation>维持现状，截止时向您发放 {amount}。</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a profit of {made} final.</source>
        <translation>您：本次截止 {more}。您的跟单者：{less}，并实现盈利 {made}。</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a loss of {made} final.</source>
        <translation>您：本次截止 {more}。您的跟单者：{less}，并实现亏损 {made}。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>are paid</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>wait for</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>make final</source>
        <translation>实现盈亏</translation>
    </message>
    <message>
        <source>still have open</source>
        <translation>剩余未实现盈亏</translation>
    </message>
    <message>
        <source>settle, and wait</source>
        <translation>结算 / 等待人数</translation>
    </message>
    <message>
        <source>would close at a loss</source>
        <translation>亏损平仓人数</translation>
    </message>
    <message>
        <source>{settling}, and {postponed}</source>
        <translation>{settling} / {postponed}</translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message>
        <source>Copiers by the month they joined</source>
        <translation>按加入月份划分的跟单者</translation>
    </message>
    <message>
        <source>+{month}</source>
        <translation>+{month}</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>加入月份</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入人数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Equity now</source>
        <translation>当前权益</translation>
    </message>
    <message>
        <source>Share a head</source>
        <translation>人均分润</translation>
    </message>
    <message>
        <source>{count} of {joined} copied</source>
        <translation>{joined} 名中有 {count} 名跟单</translation>
    </message>
    <message>
        <source>{count} of {joined} copy now; this month is not over</source>
        <translation>{joined} 名中现有 {count} 名跟单；本月尚未结束</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>CommandDoor</name>
    <message>
        <source>Copier of {account}</source>
        <translation>{account} 的跟单者</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>查找或执行</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier, a setting…</source>
        <translation>查找操作、页面、跟单者、设置…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to leave</source>
        <translation>↑ ↓ 选择 · Enter 打开 · Esc 退出</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>没有名为“{typed}”的项目。</translation>
    </message>
    <message>
        <source>Copiers are found by nickname or id, the rest by any word of its name.</source>
        <translation>跟单者按昵称或 ID 查找，其余按名称中的任意词查找。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>不活跃</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>Renamed from {before} to {after}</source>
        <translation>由 {before} 更名为 {after}</translation>
    </message>
    <message>
        <source>Began to copy</source>
        <translation>开始跟单</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>首次出现</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再次回来</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>停止跟单</translation>
    </message>
    <message>
        <source>Left and began again</source>
        <translation>离开后重新开始</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已顺延</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Payout received</source>
        <translation>收到发放</translation>
    </message>
    <message>
        <source>Share paid, as reported</source>
        <translation>已发放分润（平台报告）</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>You removed this copier.</source>
        <translation>您移除了此跟单者。</translation>
    </message>
    <message>
        <source>You ended the copy trading.</source>
        <translation>您结束了跟单。</translation>
    </message>
    <message numerus="yes">
        <source>No funds for %Ln day(s).</source>
        <translation>
            <numerusform>已 %Ln 天没有资金。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened no trade for %Ln day(s).</source>
        <translation>
            <numerusform>您已 %Ln 天未开仓。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew {amount} shortly before.</source>
        <translation>离开前不久提现 {amount}。</translation>
    </message>
    <message>
        <source>You stood {part} below your peak.</source>
        <translation>您当时低于峰值 {part}。</translation>
    </message>
    <message>
        <source>Lost {part} of the copied amount within 30 days.</source>
        <translation>30 天内亏损跟单金额的 {part}。</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>原因未知。</translation>
    </message>
    <message>
        <source>Source: our own log of removals</source>
        <translation>来源：本应用的移除日志</translation>
    </message>
    <message>
        <source>Source: an event of the account</source>
        <translation>来源：账户事件</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule: “{rule}”</source>
        <translation>可能原因，依平台规则：“{rule}”</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule on idle lead traders</source>
        <translation>可能原因，依平台对长期不交易带单员的规则</translation>
    </message>
    <message>
        <source>Likely: no more than what happened just before</source>
        <translation>可能原因：仅据离开前刚发生的情况推断</translation>
    </message>
    <message>
        <source>Equity up to {limit}</source>
        <translation>权益不超过 {limit}</translation>
    </message>
    <message>
        <source>Equity below {limit}</source>
        <translation>权益低于 {limit}</translation>
    </message>
    <message>
        <source>No open position</source>
        <translation>无持仓</translation>
    </message>
    <message>
        <source>No active order</source>
        <translation>无挂单</translation>
    </message>
    <message>
        <source>The platform allows the removal</source>
        <translation>平台允许移除</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>computed from closed orders</source>
        <translation>根据已平仓订单计算</translation>
    </message>
    <message>
        <source>as the list and files had it</source>
        <translation>依列表和文件</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>没有任何数据</translation>
    </message>
    <message>
        <source>{began} until now</source>
        <translation>{began} 至今</translation>
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
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>Nobody has copied you yet</source>
        <translation>尚无人跟单</translation>
    </message>
    <message>
        <source>Import a list of copiers or orders, or connect the exchange: then you see how long copiers stay and how much hangs on a few of them.</source>
        <translation>导入跟单者列表或订单，或连接交易所，即可了解跟单者留存多久，以及对少数跟单者的依赖程度。</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>活跃率</translation>
    </message>
    <message>
        <source>Concentration of equity (HHI)</source>
        <translation>权益集中度 (HHI)</translation>
    </message>
    <message>
        <source>Effective number of copiers</source>
        <translation>有效跟单者数</translation>
    </message>
    <message>
        <source>Ten largest, of equity</source>
        <translation>前十名占权益</translation>
    </message>
    <message>
        <source>Ten largest, of shares paid</source>
        <translation>前十名占已发放分润</translation>
    </message>
    <message>
        <source>Half have left after</source>
        <translation>半数离开时长</translation>
    </message>
    <message>
        <source>Retention of copiers</source>
        <translation>跟单者留存</translation>
    </message>
    <message>
        <source>Stay longer than</source>
        <translation>跟单时长超过</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Retention of copiers by age</source>
        <translation>按跟单时长的留存率</translation>
    </message>
    <message>
        <source>Analytics of copiers</source>
        <translation>跟单者分析</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Churn after a drawdown</source>
        <translation>回撤后流失</translation>
    </message>
    <message>
        <source>If all inactive copiers were removed</source>
        <translation>若移除全部不活跃跟单者</translation>
    </message>
    <message>
        <source>{active} of {listed} active, {inactive} inactive, {unknown} unknown</source>
        <translation>{listed} 名中活跃 {active} 名，不活跃 {inactive} 名，未知 {unknown} 名</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers</source>
        <translation>此平台的规则未定义不活跃跟单者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) observed</source>
        <translation>
            <numerusform>观察到 %Ln 段跟单</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} stay longer than anybody was observed</source>
        <translation>{part} 的跟单时长超过整个观察期</translation>
    </message>
    <message>
        <source>No copier&apos;s equity is known</source>
        <translation>没有已知的跟单者权益</translation>
    </message>
    <message numerus="yes">
        <source>{amount} of %Ln copier(s)</source>
        <translation>
            <numerusform>{amount}，%Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}, {source}</source>
        <translation>占 {amount}，{source}</translation>
    </message>
    <message>
        <source>{amount} more, payer unknown</source>
        <translation>另有 {amount}，付款人未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln 段已结束</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to say much of others</source>
        <translation>样本太少，难以推断</translation>
    </message>
    <message>
        <source>{part} stay longer than {days} · {count} at risk</source>
        <translation>{part} 跟单超过 {days} · 风险人数 {count}</translation>
    </message>
    <message>
        <source>{part} of copiers stay longer than {days}</source>
        <translation>{part} 的跟单者跟单超过 {days}</translation>
    </message>
    <message>
        <source>Nothing to count yet: your equity day by day is needed, by import or sync, and weeks in which copiers were observed.</source>
        <translation>尚无可统计的数据：需要您逐日的权益（导入或同步），以及有跟单者记录的周。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) left out: your equity was not known</source>
        <translation>
            <numerusform>%Ln 周未计入：您的权益未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the list is known to be inactive.</source>
        <translation>列表中没有已知的不活跃跟单者。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would go; pending from them: {amounts}</source>
        <translation>
            <numerusform>将减少 %Ln 名跟单者；其待结算分润：{amounts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopierDrawer</name>
    <message>
        <source>One copier</source>
        <translation>单个跟单者</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>No nickname</source>
        <translation>无昵称</translation>
    </message>
    <message>
        <source>Id {copier}</source>
        <translation>ID {copier}</translation>
    </message>
    <message>
        <source>Close this copier</source>
        <translation>关闭此跟单者</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Cumulative PnL of this copier</source>
        <translation>此跟单者的累计盈亏</translation>
    </message>
    <message>
        <source>Equity of this copier</source>
        <translation>此跟单者的权益</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生事项</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>All that happened with this copier</source>
        <translation>此跟单者的全部记录</translation>
    </message>
    <message>
        <source>Story of this copier</source>
        <translation>此跟单者的经过</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>当前应付</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>跟单期间</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers.</source>
        <translation>此平台的规则未定义不活跃跟单者。</translation>
    </message>
    <message>
        <source>The archive has no row of the list about this copier.</source>
        <translation>本地档案的跟单者列表中没有此人。</translation>
    </message>
    <message>
        <source>Nothing pending is known.</source>
        <translation>没有已知的待结算分润。</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>截止时</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>高水位线</translation>
    </message>
    <message>
        <source>PnL up to it</source>
        <translation>距高水位线盈亏</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Nobody knows since when.</source>
        <translation>起始时间未知。</translation>
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
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃状态</translation>
    </message>
    <message>
        <source>Inactive: meets every condition of the rule above</source>
        <translation>不活跃：符合上述规则的全部条件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>跟单时长</translation>
    </message>
    <message>
        <source>Days since this copier began</source>
        <translation>此跟单者开始跟单至今的天数</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>跟单金额</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>已发放分润</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>What a cut-off right now would pay for this copier</source>
        <translation>若此刻截止，此跟单者应付的分润</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>距高水位线</translation>
    </message>
    <message>
        <source>How much more PnL this copier needs before anything is shared</source>
        <translation>此跟单者还需多少盈利才开始分润</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>How long ago the figures of this row were read</source>
        <translation>此行数据读取至今的时长</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>The day of the first whole list without this copier</source>
        <translation>首个不含此跟单者的完整列表的日期</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>What speaks for it is in the drawer; only a removal is certain</source>
        <translation>依据见侧栏；只有移除是确定的</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>不可移除</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>无规则</translation>
    </message>
    <message>
        <source>Active · {reasons}</source>
        <translation>活跃 · {reasons}</translation>
    </message>
    <message>
        <source>Unknown · {missing}</source>
        <translation>未知 · {missing}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>不活跃</translation>
    </message>
    <message>
        <source>part of it · =exact · !=not · empty</source>
        <translation>部分文字 · =精确 · !=排除 · 空</translation>
    </message>
    <message>
        <source>inactive · active · unknown · equity</source>
        <translation>不活跃 · 活跃 · 未知 · 权益</translation>
    </message>
    <message>
        <source>&gt;2h · &lt;30min · 1d..3d</source>
        <translation>&gt;2h · &lt;30min · 1d..3d</translation>
    </message>
    <message>
        <source>days: &gt;=30 · 10..50 · empty</source>
        <translation>天数：&gt;=30 · 10..50 · 空</translation>
    </message>
    <message>
        <source>&lt;=100 · 10..50 · !=0 · empty</source>
        <translation>&lt;=100 · 10..50 · !=0 · 空</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>CopiersMenus</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>选中或取消选中</translation>
    </message>
    <message>
        <source>Deselect everybody</source>
        <translation>全部取消选中</translation>
    </message>
    <message>
        <source>Filter {column}…</source>
        <translation>筛选{column}…</translation>
    </message>
    <message>
        <source>Clear the filter of {column}</source>
        <translation>清除{column}的筛选</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>固定首列</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>CopiersPage</name>
    <message>
        <source>Export the copiers shown</source>
        <translation>导出显示的跟单者</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>Current · {count}</source>
        <translation>当前 · {count}</translation>
    </message>
    <message>
        <source>Left · {count}</source>
        <translation>已离开 · {count}</translation>
    </message>
</context>
<context>
    <name>CopiersPanel</name>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Select the inactive among the rows shown; unknown and hidden ones never</source>
        <translation>选中所显示的不活跃跟单者；不含状态未知和隐藏的行</translation>
    </message>
    <message>
        <source>Select inactive ({count})</source>
        <translation>选中不活跃 ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)…</source>
        <translation>
            <numerusform>移除 %Ln 名跟单者…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Make a worklist of {count}…</source>
        <translation>生成 {count} 名的操作清单…</translation>
    </message>
    <message>
        <source>Make a worklist…</source>
        <translation>生成操作清单…</translation>
    </message>
</context>
<context>
    <name>CopiersStates</name>
    <message>
        <source>No account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>Import the list of copiers that your platform shows, or connect an account that has one. The account is made with the first import.</source>
        <translation>导入平台显示的跟单者列表，或连接提供此列表的账户。首次导入时会自动创建账户。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>No list of copiers in this account yet</source>
        <translation>此账户尚无跟单者列表</translation>
    </message>
    <message>
        <source>Import the list from a file, or copy the table on your platform&apos;s page and paste it. With a connected account the list comes by itself.</source>
        <translation>从文件导入列表，或复制平台页面上的表格并粘贴。已连接的账户会自动获取列表。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Nobody passes the filters</source>
        <translation>没有符合筛选条件的跟单者</translation>
    </message>
    <message>
        <source>There are copiers, but the filters hide all of them.</source>
        <translation>有跟单者，但全部被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>清除筛选 ({count})</translation>
    </message>
    <message>
        <source>Nobody has left so far</source>
        <translation>目前尚无人离开</translation>
    </message>
    <message>
        <source>Whoever is missing from a whole list is found here afterwards, with the day. A list is whole when nothing of it was refused or filtered out.</source>
        <translation>完整列表中缺失的跟单者之后会出现在这里，并注明日期。没有任何内容被拒绝或筛除的列表即为完整。</translation>
    </message>
</context>
<context>
    <name>CopiersStrip</name>
    <message>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>This list was read {age}. Who is inactive may have changed since: import or sync it before you decide.</source>
        <translation>此列表{age}读取。此后不活跃情况可能有变：决定之前请先导入或同步。</translation>
    </message>
    <message>
        <source>Pending shares are not known: nothing says which share ratio was in force. The Profit page asks for it.</source>
        <translation>待结算分润未知：没有关于生效分润比例的信息。请在“收益”页填写。</translation>
    </message>
    <message>
        <source>{count} rows were written to {file}.</source>
        <translation>已将 {count} 行写入 {file}。</translation>
    </message>
</context>
<context>
    <name>CopiersTable</name>
    <message>
        <source>Columns of {table}</source>
        <translation>{table}的列</translation>
    </message>
</context>
<context>
    <name>CopiersTools</name>
    <message>
        <source>Current copiers, those who left, analytics</source>
        <translation>当前跟单者、已离开者、分析</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Search copiers</source>
        <translation>搜索跟单者</translation>
    </message>
    <message>
        <source>Search nicknames, ids and tags</source>
        <translation>搜索昵称、ID 和标签</translation>
    </message>
    <message>
        <source>Nickname, id or tag (Ctrl+F)</source>
        <translation>昵称、ID 或标签 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>导出显示的行…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>操作清单…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>审计日志…</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>身份对应…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Settles on</source>
        <translation>结算日</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>距结算</translation>
    </message>
    <message>
        <source>{time}, yours too</source>
        <translation>{time}（与您的时间一致）</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>{time}（您的时间）</translation>
    </message>
    <message>
        <source>orders count until {time}</source>
        <translation>订单计入截止 {time}</translation>
    </message>
    <message>
        <source>next of {count} clocks</source>
        <translation>{count} 个结算时钟中最近的一个</translation>
    </message>
    <message>
        <source>The settlement of {day} waits for its payout, expected until {time}.</source>
        <translation>{day} 的结算等待发放，预计不晚于 {time}。</translation>
    </message>
    <message>
        <source>The next one comes in {time}.</source>
        <translation>距下一次还有 {time}。</translation>
    </message>
    <message>
        <source>The payout of {day} was seen.</source>
        <translation>{day} 的发放已到账。</translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) behind.</source>
        <translation>
            <numerusform>您的时钟慢 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) ahead.</source>
        <translation>
            <numerusform>您的时钟快 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be skipped: {why}</source>
        <translation>
            <numerusform>%Ln 名跟单者将被跳过：{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be postponed: {why}</source>
        <translation>
            <numerusform>%Ln 名跟单者将顺延：{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The next settlement is paid {time}</source>
        <translation>下次结算发放时间：{time}</translation>
    </message>
    <message>
        <source>The next settlement is paid in {time}.</source>
        <translation>距下次结算发放还有 {time}。</translation>
    </message>
    <message>
        <source>The settlement is due now.</source>
        <translation>结算时间已到。</translation>
    </message>
    <message>
        <source>At zero nothing is due.</source>
        <translation>倒计时归零时无应得分润。</translation>
    </message>
    <message>
        <source>At zero {platform} owes you {amounts}.</source>
        <translation>倒计时归零时 {platform} 应付您 {amounts}。</translation>
    </message>
</context>
<context>
    <name>CoverageBand</name>
    <message>
        <source>How far this record is complete is not known: no import has said so yet.</source>
        <translation>此记录的完整范围未知：尚无导入说明这一点。</translation>
    </message>
    <message>
        <source>How far the record is complete</source>
        <translation>记录的完整范围</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>C&amp;omplete from</source>
        <translation>完整起始(&amp;O)</translation>
    </message>
    <message>
        <source>Then nothing is missing between the two, and no gap is shown there.</source>
        <translation>则两者之间没有缺失，该处不显示缺口。</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>完整起始</translation>
    </message>
    <message>
        <source>Complete until</source>
        <translation>完整截至</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>CoverageRows</name>
    <message>
        <source>{since} – {until}, your time</source>
        <translation>{since} – {until}（您的时间）</translation>
    </message>
    <message>
        <source>{feed}: not known whether it is complete</source>
        <translation>{feed}：是否完整未知</translation>
    </message>
    <message>
        <source>{feed}: nothing is known</source>
        <translation>{feed}：没有任何信息</translation>
    </message>
    <message>
        <source>{feed}: complete</source>
        <translation>{feed}：完整</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>ProfitShare has a fault</source>
        <translation>ProfitShare 出现故障</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>ProfitShare 内部出错。</translation>
    </message>
    <message>
        <source>Your archive is unchanged and you can go on. This report helps to find the fault; it holds no amounts, names, keys or folders of yours, and nothing is sent by itself. The log has the whole story.</source>
        <translation>您的本地档案未改变，可以继续使用。此报告有助于查找故障；其中不含您的金额、名称、密钥和文件夹，也不会自动发送任何内容。完整内容见日志。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已保存为 {path}。</translation>
    </message>
    <message>
        <source>The report was not saved: {why}.</source>
        <translation>报告未保存：{why}。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>打开日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>故障详情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day, same month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, same month</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day, another month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, another month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>DefinitionButton</name>
    <message>
        <source>What is “{figure}”?</source>
        <translation>什么是“{figure}”？</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Open my archive</source>
        <translation>打开我的档案</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Everything you see is invented and nothing is written to disk.</source>
        <translation>您看到的一切均为虚构，不会写入磁盘。</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>将文件拖到此处</translation>
    </message>
    <message>
        <source>or choose one, or copy a table on your platform&apos;s web page and press Ctrl+V. CSV, Excel and saved web pages are read as they are.</source>
        <translation>或选择文件，也可以复制平台网页上的表格后按 Ctrl+V。CSV、Excel 和已保存的网页可直接读取。</translation>
    </message>
    <message>
        <source>You see every row before anything is saved. The same file again changes nothing.</source>
        <translation>保存之前您可以看到每一行。再次导入同一文件不会有任何改变。</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What removing would change</source>
        <translation>移除带来的变化</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>活跃率</translation>
    </message>
    <message>
        <source>Assets, {asset}</source>
        <translation>资产（{asset}）</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>有效人数</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where you know it from; kept beside the row, such as: statement of 30 March</source>
        <translation>信息出处；随该行保存，例如：3 月 30 日对账单</translation>
    </message>
    <message>
        <source>Add an order by hand</source>
        <translation>手动添加订单</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>添加订单</translation>
    </message>
    <message>
        <source>Correct an order</source>
        <translation>更正订单</translation>
    </message>
    <message>
        <source>Correct order</source>
        <translation>更正订单</translation>
    </message>
    <message>
        <source>Add an event by hand</source>
        <translation>手动添加事件</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Correct an event</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>Correct event</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>0.1 is 10 %</source>
        <translation>0.1 即 10 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Times are in UTC, or with an offset; amounts have a decimal point.</source>
        <translation>时间为 UTC，或注明时差；金额使用小数点。</translation>
    </message>
    <message>
        <source>One row will be added. No other row changes.</source>
        <translation>将添加一行，其他行不变。</translation>
    </message>
    <message>
        <source>What it says now stays in its history. What changes:</source>
        <translation>当前内容会保留在其历史中。变更内容：</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改任何内容。</translation>
    </message>
    <message>
        <source>The archive has this row, or an order of this id, already.</source>
        <translation>本地档案中已有此行，或已有相同 ID 的订单。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The URL of the archive cannot be read.</source>
        <translation>无法读取档案的 URL。</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://user@host/database.</source>
        <translation>格式应类似 postgresql+psycopg://user@host/database。</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>未安装 PostgreSQL 驱动。</translation>
    </message>
    <message>
        <source>Install it with pip install &apos;profitshare[postgresql]&apos; and start again.</source>
        <translation>请用 pip install &apos;profitshare[postgresql]&apos; 安装后重新启动。</translation>
    </message>
    <message>
        <source>The server of the archive cannot be reached.</source>
        <translation>无法连接档案服务器。</translation>
    </message>
    <message>
        <source>Check that {name} runs and that this computer may reach it, then try again.</source>
        <translation>请检查 {name} 是否运行、本机是否可以访问，然后重试。</translation>
    </message>
    <message>
        <source>The server of the archive does not accept the log-in.</source>
        <translation>档案服务器不接受登录。</translation>
    </message>
    <message>
        <source>Check the name, and the password in ~/.pgpass or PROFITSHARE_DATA.</source>
        <translation>请检查用户名，以及 ~/.pgpass 或 PROFITSHARE_DATA 中的密码。</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>服务器上没有此名称的数据库。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to create it, with the encoding UTF8: {name}.</source>
        <translation>请服务器管理员创建该数据库，编码为 UTF8：{name}。</translation>
    </message>
    <message>
        <source>The server of the archive is too old.</source>
        <translation>档案服务器版本过旧。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a newer one.</source>
        <translation>请联系服务器管理员升级。</translation>
    </message>
    <message>
        <source>The database cannot hold every name.</source>
        <translation>该数据库无法存储所有名称。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a database with the encoding UTF8.</source>
        <translation>请服务器管理员提供编码为 UTF8 的数据库。</translation>
    </message>
    <message>
        <source>This user may not write to the database.</source>
        <translation>此用户无权写入数据库。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to let this user create and use tables in {name}.</source>
        <translation>请服务器管理员允许此用户在 {name} 中创建和使用表。</translation>
    </message>
    <message>
        <source>The connection to the archive was lost.</source>
        <translation>与档案的连接已断开。</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing was half saved.</source>
        <translation>请稍后重试；没有只保存一半的内容。</translation>
    </message>
    <message>
        <source>The server of the archive is too busy.</source>
        <translation>档案服务器过于繁忙。</translation>
    </message>
    <message>
        <source>Try again in a moment, or ask for more connections to be allowed.</source>
        <translation>请稍后重试，或申请增加允许的连接数。</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>服务器磁盘已满。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to free some space, then try again. Nothing was changed.</source>
        <translation>请服务器管理员释放空间后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>The server lets nobody write to the archive.</source>
        <translation>服务器目前不允许任何人写入档案。</translation>
    </message>
    <message>
        <source>Connect to the main server instead of a copy of it, or ask for it to be opened.</source>
        <translation>请连接主服务器而非其副本，或请管理员开放写入。</translation>
    </message>
    <message>
        <source>The database of the archive is damaged.</source>
        <translation>档案数据库已损坏。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server, before anything else is written.</source>
        <translation>在写入任何其他内容之前，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>此数据库属于其他程序。</translation>
    </message>
    <message>
        <source>{name} was left as it is. Choose another database.</source>
        <translation>{name} 未作任何改动。请选择其他数据库。</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>该位置已有内容。</translation>
    </message>
    <message>
        <source>Move the archive to an empty database or a new folder.</source>
        <translation>请将档案移到空数据库或新文件夹。</translation>
    </message>
    <message>
        <source>A shared archive is not restored in its place.</source>
        <translation>共享档案不能原地恢复。</translation>
    </message>
    <message>
        <source>The command profitshare move-archive BACKUP URL fills an empty database from a backup.</source>
        <translation>命令 profitshare move-archive BACKUP URL 可用备份填充空数据库。</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>档案无法使用。</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>ProfitShare 内部出错。</translation>
    </message>
    <message>
        <source>Your archive is unchanged. The log has the details.</source>
        <translation>您的本地档案未改变。详情见日志。</translation>
    </message>
    <message>
        <source>Order {order} of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>跟单者 {copier} 的订单 {order}（开仓于 {opened}）没有分润比例，在此之前也没有 ratio_change 事件说明当时生效的比例。</translation>
    </message>
    <message>
        <source>An order of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>跟单者 {copier} 的一笔订单（开仓于 {opened}）没有分润比例，在此之前也没有 ratio_change 事件说明当时生效的比例。</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applies to an order.</source>
        <translation>没有信息说明某笔订单适用的分润比例。</translation>
    </message>
    <message>
        <source>The rulebook {path} cannot be used.</source>
        <translation>规则书 {path} 无法使用。</translation>
    </message>
    <message>
        <source>There is no rulebook called {name}.</source>
        <translation>没有名为 {name} 的规则书。</translation>
    </message>
    <message>
        <source>Rulebooks there are: {names}.</source>
        <translation>可用的规则书：{names}。</translation>
    </message>
    <message>
        <source>The process that did the work ended without an answer.</source>
        <translation>执行此任务的进程已结束，未返回结果。</translation>
    </message>
    <message>
        <source>Nothing was saved. If the computer is short of memory, close other programs, then try again.</source>
        <translation>未保存任何内容。若内存不足，请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>There is no account called {name}.</source>
        <translation>没有名为 {name} 的账户。</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>它可能已被重命名或移除。</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>已有名为 {name} 的账户。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>{path} cannot be used.</source>
        <translation>{path} 无法使用。</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct the file and try again.</source>
        <translation>未保存任何内容。请更正文件后重试。</translation>
    </message>
    <message>
        <source>No key is sent to the address {address}.</source>
        <translation>不会向地址 {address} 发送密钥。</translation>
    </message>
    <message>
        <source>It must begin with https://; plain http is accepted for this computer alone.</source>
        <translation>地址必须以 https:// 开头；仅本机可使用 http。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of {exchange}&apos;s list of copiers cannot be read.</source>
        <translation>
            <numerusform>{exchange} 的跟单者列表中有 %Ln 行无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. The Accounts page shows the rows as they came; a newer ProfitShare may know them.</source>
        <translation>未执行任何操作。“账户”页显示收到的原始行；较新的 ProfitShare 可能可以识别。</translation>
    </message>
    <message>
        <source>{exchange}&apos;s list of copiers kept changing while it was read.</source>
        <translation>读取期间 {exchange} 的跟单者列表不断变动。</translation>
    </message>
    <message>
        <source>Nothing was done. Try again in a moment.</source>
        <translation>未执行任何操作。请稍后重试。</translation>
    </message>
    <message>
        <source>There is no keyring on this computer to keep an API key in.</source>
        <translation>本机没有可保存 API 密钥的密钥环。</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or enter the key again after each start.</source>
        <translation>请安装并启动一个（如 GNOME Keyring 或 KWallet），或每次启动后重新输入密钥。</translation>
    </message>
    <message>
        <source>The keyring chosen for Python is not one of the system&apos;s.</source>
        <translation>为 Python 选定的密钥环不是系统密钥环。</translation>
    </message>
    <message>
        <source>Take it out of PYTHON_KEYRING_BACKEND or keyringrc.cfg, or enter the key again after each start.</source>
        <translation>请将其从 PYTHON_KEYRING_BACKEND 或 keyringrc.cfg 中去除，或每次启动后重新输入密钥。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again after each start.</source>
        <translation>请解锁后重试，或每次启动后重新输入密钥。</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked to.</source>
        <translation>密钥环未能执行请求。</translation>
    </message>
    <message>
        <source>Look whether it works for other programs, or enter the key again after each start.</source>
        <translation>请检查它在其他程序中是否正常，或每次启动后重新输入密钥。</translation>
    </message>
    <message>
        <source>read copy trading</source>
        <translation>读取跟单</translation>
    </message>
    <message>
        <source>manage copy trading</source>
        <translation>管理跟单</translation>
    </message>
    <message>
        <source>read balances and positions</source>
        <translation>读取余额和仓位</translation>
    </message>
    <message>
        <source>read orders</source>
        <translation>读取订单</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>划转</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>{exchange} cannot be reached.</source>
        <translation>无法连接 {exchange}。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again. What was read is kept.</source>
        <translation>请检查网络连接后重试。已读取的数据会保留。</translation>
    </message>
    <message>
        <source>{exchange} did not answer in time.</source>
        <translation>{exchange} 未及时响应。</translation>
    </message>
    <message>
        <source>The connection may be slow, or the exchange busy. Try again in a few minutes; what was read is kept.</source>
        <translation>可能是网络较慢或交易所繁忙。请过几分钟重试；已读取的数据会保留。</translation>
    </message>
    <message>
        <source>The connection to {exchange} broke off.</source>
        <translation>与 {exchange} 的连接中断。</translation>
    </message>
    <message>
        <source>Try again: it goes on where it was. What was read is kept.</source>
        <translation>请重试：将从中断处继续。已读取的数据会保留。</translation>
    </message>
    <message>
        <source>{exchange}&apos;s address leads somewhere else.</source>
        <translation>{exchange} 的地址跳转到了别处。</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the address of the account, and whether this network asks for a log-in page first.</source>
        <translation>未向该处发送密钥。请检查账户的地址，以及此网络是否需要先登录认证。</translation>
    </message>
    <message>
        <source>An answer of {exchange} was far too long to be real.</source>
        <translation>{exchange} 的响应长得不合常理。</translation>
    </message>
    <message>
        <source>It was not read. Check the address of the account, and what stands between this computer and the internet.</source>
        <translation>未读取该响应。请检查账户的地址，以及本机与互联网之间的设备或软件。</translation>
    </message>
    <message>
        <source>An answer of {exchange} arrived damaged.</source>
        <translation>{exchange} 的响应在传输中损坏。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look for a proxy or a security program that changes what comes from the internet.</source>
        <translation>请重试；若仍如此，请检查是否有代理或安全软件篡改网络数据。</translation>
    </message>
    <message>
        <source>{exchange} has trouble of its own.</source>
        <translation>{exchange} 自身出现故障。</translation>
    </message>
    <message>
        <source>Its server answers with an error. Try again later; what was read is kept.</source>
        <translation>其服务器返回错误。请稍后重试；已读取的数据会保留。</translation>
    </message>
    <message>
        <source>The connection to {exchange} is not safe.</source>
        <translation>与 {exchange} 的连接不安全。</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so the key was not sent. Set this computer&apos;s clock, and do not use this network if it wants to read along.</source>
        <translation>其证书未被接受，因此未发送密钥。请校准本机时钟；若此网络试图窃听，请勿使用。</translation>
    </message>
    <message>
        <source>{exchange} is too busy, or under maintenance.</source>
        <translation>{exchange} 过于繁忙或正在维护。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; what was read is kept.</source>
        <translation>请过几分钟重试；已读取的数据会保留。</translation>
    </message>
    <message>
        <source>{exchange} says: {code}, {told}</source>
        <translation>{exchange} 返回：{code}，{told}</translation>
    </message>
    <message>
        <source>{exchange} says: {told}</source>
        <translation>{exchange} 返回：{told}</translation>
    </message>
    <message>
        <source>{exchange} refused one request.</source>
        <translation>{exchange} 拒绝了一个请求。</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything else goes on.</source>
        <translation>未作任何更改。其余照常进行。</translation>
    </message>
    <message>
        <source>{exchange} gave an answer that this program cannot read.</source>
        <translation>{exchange} 的响应无法被本程序识别。</translation>
    </message>
    <message>
        <source>What was read is kept. Try again; if it stays so, look for a newer ProfitShare.</source>
        <translation>已读取的数据会保留。请重试；若仍如此，请查看是否有新版 ProfitShare。</translation>
    </message>
    <message>
        <source>{exchange} did not do what it was asked for.</source>
        <translation>{exchange} 未执行请求。</translation>
    </message>
    <message>
        <source>Try again later; what was read is kept.</source>
        <translation>请稍后重试；已读取的数据会保留。</translation>
    </message>
    <message>
        <source>{exchange} accepts this API key from other addresses only.</source>
        <translation>{exchange} 只接受来自其他 IP 地址的此 API 密钥。</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at {exchange}, or make a key without a list.</source>
        <translation>请在 {exchange} 将本机公网 IP 加入密钥的白名单，或创建一个不限 IP 的密钥。</translation>
    </message>
    <message>
        <source>The API key may not do this.</source>
        <translation>此 API 密钥无权执行此操作。</translation>
    </message>
    <message>
        <source>Look at {exchange} which rights the key has.</source>
        <translation>请在 {exchange} 查看密钥的权限。</translation>
    </message>
    <message>
        <source>At {exchange} give the key the right “{right}”, or use another key. Without it the rest still works.</source>
        <translation>请在 {exchange} 为密钥开通“{right}”权限，或改用其他密钥。没有该权限，其余功能仍可使用。</translation>
    </message>
    <message>
        <source>This API key is for the other environment of {exchange}.</source>
        <translation>此 API 密钥属于 {exchange} 的另一环境。</translation>
    </message>
    <message>
        <source>A key of demo trading does not work on the live exchange, nor the reverse. Enter the other key on the Accounts page.</source>
        <translation>模拟盘密钥不能用于实盘，反之亦然。请在“账户”页输入另一密钥。</translation>
    </message>
    <message>
        <source>{exchange} does not accept the API key.</source>
        <translation>{exchange} 不接受此 API 密钥。</translation>
    </message>
    <message>
        <source>Check key, secret and passphrase on the Accounts page, or make a new key at {exchange}. It may have expired.</source>
        <translation>请在“账户”页检查 API Key、Secret 和 Passphrase，或在 {exchange} 新建密钥。它可能已过期。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {exchange}&apos;s.</source>
        <translation>本机时钟比 {exchange} 慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {exchange}&apos;s.</source>
        <translation>本机时钟比 {exchange} 快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Let the system set its clock from the internet, then try again.</source>
        <translation>请让系统通过互联网校准时钟，然后重试。</translation>
    </message>
    <message>
        <source>This account is not a lead trader at {exchange}.</source>
        <translation>此账户在 {exchange} 不是带单员账户。</translation>
    </message>
    <message>
        <source>Use a key that was made while logged in to the lead trading account itself; a main account&apos;s key does not see a sub-account.</source>
        <translation>请使用登录带单账户本身时创建的密钥；主账户的密钥看不到子账户。</translation>
    </message>
    <message>
        <source>{exchange} does not offer this to this account.</source>
        <translation>{exchange} 不向此账户提供此功能。</translation>
    </message>
    <message>
        <source>It may be suspended, of another account mode, or not let in yet. Import files for what cannot be read.</source>
        <translation>账户可能被暂停、账户模式不同，或尚未开通。无法读取的数据请从文件导入。</translation>
    </message>
    <message>
        <source>{exchange} was asked too often.</source>
        <translation>对 {exchange} 的请求过于频繁。</translation>
    </message>
    <message>
        <source>It wants a pause of {seconds} s. If other programs use this key, give them keys of their own.</source>
        <translation>交易所要求暂停 {seconds} 秒。若有其他程序使用此密钥，请为其另建密钥。</translation>
    </message>
    <message>
        <source>Try again in a minute. If other programs use this key, give them keys of their own.</source>
        <translation>请一分钟后重试。若有其他程序使用此密钥，请为其另建密钥。</translation>
    </message>
    <message>
        <source>This archive was written by a newer version.</source>
        <translation>此档案由更新的版本写入。</translation>
    </message>
    <message>
        <source>It is at revision {found}, this program knows up to {known}. Install the newer ProfitShare, or restore a backup from before. Nothing was changed.</source>
        <translation>其版本为 {found}，本程序最高支持 {known}。请安装新版 ProfitShare，或恢复之前的备份。未作任何更改。</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>请等它完成后重试。</translation>
    </message>
    <message>
        <source>This account is being synced already.</source>
        <translation>此账户正在同步。</translation>
    </message>
    <message>
        <source>Copiers of this account are being removed.</source>
        <translation>正在移除此账户的跟单者。</translation>
    </message>
    <message>
        <source>Somebody is at work at this account: {purpose}.</source>
        <translation>此账户正在被占用：{purpose}。</translation>
    </message>
    <message>
        <source>It is this program itself. Try again when it has finished.</source>
        <translation>占用者为本程序。请等它完成后重试。</translation>
    </message>
    <message>
        <source>It is process {pid}, {command}. Try again when it has finished.</source>
        <translation>占用者为进程 {pid}（{command}）。请等它完成后重试。</translation>
    </message>
    <message>
        <source>It is process {pid}. Try again when it has finished.</source>
        <translation>占用者为进程 {pid}。请等它完成后重试。</translation>
    </message>
    <message>
        <source>Another process is writing to the archive.</source>
        <translation>另一进程正在写入档案。</translation>
    </message>
    <message>
        <source>Process {pid} is writing to the archive.</source>
        <translation>进程 {pid} 正在写入档案。</translation>
    </message>
    <message>
        <source>Process {pid}, {command}, is writing to the archive.</source>
        <translation>进程 {pid}（{command}）正在写入档案。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing was changed. Free some space on that disk and try again.</source>
        <translation>{path} 无法写入，未作任何更改。请在该磁盘上释放空间后重试。</translation>
    </message>
    <message>
        <source>The archive is read-only.</source>
        <translation>档案为只读。</translation>
    </message>
    <message>
        <source>{path} or its folder does not let itself be written. Allow writing to it, or choose another folder. Nothing was changed.</source>
        <translation>{path} 或其所在文件夹不可写。请开放写入权限，或选择其他文件夹。未作任何更改。</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>磁盘无法读取或写入。</translation>
    </message>
    <message>
        <source>{path} gave an error of the disk itself. Copy the folder to another disk and choose it there; the copy will say what is missing.</source>
        <translation>{path} 出现磁盘错误。请将文件夹复制到其他磁盘并在那里选择它；复制时会显示缺失的内容。</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>档案已损坏。</translation>
    </message>
    <message>
        <source>Parts of {path} cannot be read. Restore a backup, or salvage what still reads; the damaged file is kept either way.</source>
        <translation>{path} 部分内容无法读取。请恢复备份，或抢救仍可读取的数据；两种方式都会保留损坏的文件。</translation>
    </message>
    <message>
        <source>Nothing in this archive can be read any more.</source>
        <translation>此档案中已没有可读取的内容。</translation>
    </message>
    <message>
        <source>Restore a backup; {path} is kept, for somebody who can do more.</source>
        <translation>请恢复备份；{path} 会保留，供更专业的人处理。</translation>
    </message>
    <message>
        <source>This file is not an archive, or its beginning is damaged.</source>
        <translation>此文件不是档案，或其开头已损坏。</translation>
    </message>
    <message>
        <source>{path} was left as it is. Restore a backup, which keeps the file, or choose another folder.</source>
        <translation>{path} 未作任何改动。请恢复备份（该文件会保留），或选择其他文件夹。</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose another folder.</source>
        <translation>{path} 未作任何改动。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The archive is no longer there.</source>
        <translation>档案已不存在。</translation>
    </message>
    <message>
        <source>Somebody moved or deleted {path} while it was open. Bring it back and try again, or restore a backup.</source>
        <translation>{path} 在打开期间被移动或删除。请将其放回后重试，或恢复备份。</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>此备份无法恢复。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no backup of an archive. The archive was not changed; choose another backup.</source>
        <translation>{path} 已损坏，或不是档案的备份。您的档案未改变；请选择其他备份。</translation>
    </message>
    <message>
        <source>The archive cannot be read or written.</source>
        <translation>档案无法读取或写入。</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>Estimated from your own orders, scaled to what each copier copies. No estimate is ever held against a payout.</source>
        <translation>根据您自己的订单，按各跟单者的跟单金额折算估算。估算从不用于核对发放。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) left out: nobody knows what they copy with</source>
        <translation>
            <numerusform>%Ln 名跟单者未计入：跟单金额未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of yours could not be scaled</source>
        <translation>
            <numerusform>您有 %Ln 笔订单无法折算</numerusform>
        </translation>
    </message>
    <message>
        <source>Open window: {pending}. Nothing reported to compare with.</source>
        <translation>当前周期：{pending}。没有平台报告可供比较。</translation>
    </message>
    <message>
        <source>Open window: {pending}. Windows reported so far: {count}. Off by {off} on average, by {bias} with the sign.</source>
        <translation>当前周期：{pending}。平台已报告的周期：{count}。平均偏差 {off}，带符号 {bias}。</translation>
    </message>
    <message>
        <source>No orders of your own are known to scale.</source>
        <translation>没有已知的您自己的订单可供折算。</translation>
    </message>
    <message>
        <source>Your own equity is not known, so no scale is.</source>
        <translation>您自己的权益未知，因此无法折算。</translation>
    </message>
    <message>
        <source>No copiers are known.</source>
        <translation>没有已知的跟单者。</translation>
    </message>
    <message>
        <source>Nobody knows what your copiers copy with.</source>
        <translation>跟单者的跟单金额未知。</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applied.</source>
        <translation>没有信息说明适用的分润比例。</translation>
    </message>
</context>
<context>
    <name>EstimatesTab</name>
    <message>
        <source>Estimated shares by window</source>
        <translation>各周期估算分润</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>平台报告</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Payouts received</source>
        <translation>已收到的发放</translation>
    </message>
    <message>
        <source>Settlements computed</source>
        <translation>计算的结算</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copiers as they are now</source>
        <translation>跟单者当前状态</translation>
    </message>
    <message>
        <source>Payouts and own trades</source>
        <translation>发放与自有交易</translation>
    </message>
    <message>
        <source>Payouts only</source>
        <translation>仅发放</translation>
    </message>
    <message>
        <source>Own trades only</source>
        <translation>仅自有交易</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Koinly, for tax</source>
        <translation>Koinly，报税用</translation>
    </message>
    <message>
        <source>beancount, for bookkeeping</source>
        <translation>beancount，记账用</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>自定义日期</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>税务年度</translation>
    </message>
    <message>
        <source>Exact amounts, instants in UTC and the platform&apos;s day. Orders, events and copiers read back as they are.</source>
        <translation>精确金额、UTC 时间及平台日期。订单、事件和跟单者可原样重新导入。</translation>
    </message>
    <message>
        <source>Amounts are numbers up to the 15 digits that a spreadsheet keeps, and text beyond.</source>
        <translation>15 位以内（电子表格可保留的精度）的金额为数字，超出则为文本。</translation>
    </message>
    <message>
        <source>Payouts as income, your own trades as realised gains. What is taxed and how differs from country to country: check with an adviser.</source>
        <translation>发放计为收入，您自己的交易计为已实现收益。各国应税项目和方式不同：请咨询税务顾问。</translation>
    </message>
    <message>
        <source>One balanced transaction for every payout and every own trade that closed.</source>
        <translation>每次发放、每笔已平仓的自有交易各记一笔借贷平衡的分录。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read …</source>
        <translation>
            <numerusform>已读取 %Ln 条记录 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of copiers left out: not your income.</source>
        <translation>
            <numerusform>略去 %Ln 笔跟单者订单：不是您的收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums by month are on the last sheet.</source>
        <translation>按月汇总在最后一个工作表中。</translation>
    </message>
    <message>
        <source>The sums by month are in {path}.</source>
        <translation>按月汇总在 {path} 中。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>未写入任何内容。{path}：{why}。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>此文件已存在，将被替换。</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Export {account}</source>
        <translation>导出 {account}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Reading the archive …</source>
        <translation>正在读取本地档案 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>FairnessSection</name>
    <message>
        <source>In loss while you earned a share</source>
        <translation>您获得分润而跟单者亏损</translation>
    </message>
    <message>
        <source>Median return of copiers after your share</source>
        <translation>扣除分润后跟单者收益率中位数</translation>
    </message>
    <message>
        <source>Made less than you did</source>
        <translation>收益低于您</translation>
    </message>
    <message>
        <source>What copying left each copier</source>
        <translation>跟单给每名跟单者留下多少</translation>
    </message>
    <message>
        <source>No share was earned yet</source>
        <translation>尚未获得分润</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} copiers; {paid} of these paid you</source>
        <translation>
            <numerusform>{all} 名跟单者中有 %Ln 名；其中 {paid} 名向您支付过分润</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} of the share was paid in a pool; nobody knows by whom.</source>
        <translation>其中 {amount} 分润为合并支付，不知来自何人。</translation>
    </message>
    <message>
        <source>Nobody knows what copiers copy with</source>
        <translation>跟单者的跟单金额未知</translation>
    </message>
    <message numerus="yes">
        <source>P10 {low} · P90 {high}, of %Ln copier(s)</source>
        <translation>
            <numerusform>P10 {low} · P90 {high}，共 %Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own return is not known: your equity is missing</source>
        <translation>您自己的收益率未知：缺少您的权益</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln copier(s); your own return is {own}</source>
        <translation>
            <numerusform>占 %Ln 名跟单者；您自己的收益率为 {own}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>您的分润</translation>
    </message>
    <message>
        <source>Left to him</source>
        <translation>归跟单者</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>收益率</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>computed from %Ln order(s)</source>
        <translation>
            <numerusform>根据 %Ln 笔订单计算</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>其中 {amounts} 暂缓发放</translation>
    </message>
    <message>
        <source>Nothing says which: import a ratio_change event.</source>
        <translation>没有相关信息：请导入 ratio_change 事件。</translation>
    </message>
    <message>
        <source>fixed by the rules</source>
        <translation>由规则固定</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>before: {ratio}</source>
        <translation>此前：{ratio}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters:</source>
        <translation>筛选：</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>清除筛选 ({count})</translation>
    </message>
    <message>
        <source>{column} {filter} ✕</source>
        <translation>{column} {filter} ✕</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>取消此筛选</translation>
    </message>
    <message>
        <source>Filter {column} {filter}; press to take it away</source>
        <translation>筛选 {column} {filter}；按下即取消</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Show only where {column} is</source>
        <translation>仅显示{column}为</translation>
    </message>
    <message>
        <source>Filter of {column}</source>
        <translation>{column}的筛选</translation>
    </message>
    <message>
        <source>That cannot be understood. Try: {examples}</source>
        <translation>无法理解。可尝试：{examples}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>语言将在下次启动 ProfitShare 时切换。</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用演示数据随意看看</translation>
    </message>
    <message>
        <source>An invented lead trader with 120 copiers. Nothing is written to disk and nothing is sent; leave it whenever you like.</source>
        <translation>一个拥有 120 名跟单者的虚构带单员。不会写入磁盘，也不会发送任何内容；可随时退出。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>随意看看</translation>
    </message>
    <message>
        <source>Import a file, or paste a table</source>
        <translation>导入文件或粘贴表格</translation>
    </message>
    <message>
        <source>CSV, Excel or a table copied from your platform&apos;s page. You see every row before it is saved. No key is needed.</source>
        <translation>CSV、Excel 或从平台页面复制的表格。保存前可查看每一行。无需密钥。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Connect with a read-only key</source>
        <translation>用只读密钥连接</translation>
    </message>
    <message>
        <source>Orders, copiers and shares come by themselves. The key stays in your computer&apos;s keyring; orders and withdrawals can never be sent.</source>
        <translation>订单、跟单者和分润自动获取。密钥保存在本机的系统密钥环中；绝不会发送下单或提现请求。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>平台欠我多少、为何、何时、由谁支付？</translation>
    </message>
    <message>
        <source>ProfitShare recomputes your profit share to the cent, from your own records, on this computer. How do you want to begin?</source>
        <translation>ProfitShare 在本机上根据您自己的记录重新计算分润，精确到分。您想如何开始？</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展开</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Drawing the forecast…</source>
        <translation>正在绘制预测…</translation>
    </message>
    <message>
        <source>at the cut-off {instant}</source>
        <translation>截止时间 {instant}</translation>
    </message>
    <message>
        <source>P10 {low} · P90 {high}</source>
        <translation>P10 {low} · P90 {high}</translation>
    </message>
    <message>
        <source>Forecast of the next settlement</source>
        <translation>下次结算预测</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Past forecasts and the next one</source>
        <translation>历次预测与下次预测</translation>
    </message>
    <message>
        <source>Half of the paths pay less than this (P50)</source>
        <translation>半数模拟路径的发放低于此值 (P50)</translation>
    </message>
    <message>
        <source>{part} of the copiers will wait for a later one, on average</source>
        <translation>平均 {part} 的跟单者将等到之后的结算</translation>
    </message>
    <message>
        <source>Mean {drawn}; by the closed form {expected}</source>
        <translation>均值 {drawn}；解析值 {expected}</translation>
    </message>
    <message>
        <source>{amount} more for every 100 {asset} more that your copiers make</source>
        <translation>跟单者每多赚 100 {asset}，您多得 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Coverage not known yet: %Ln past window(s) could be forecast, 8 are needed</source>
        <translation>
            <numerusform>覆盖率尚未知：可预测的历史周期有 %Ln 个，需要 8 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P10 to P90 held {part} of the last %Ln window(s); 80 % is the aim</source>
        <translation>
            <numerusform>最近 %Ln 个周期中有 {part} 落在 P10 至 P90 之间；目标为 80 %</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high} · paid {paid}</source>
        <translation>{day}：P10 {low} · P50 {middle} · P90 {high} · 已发放 {paid}</translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high}</source>
        <translation>{day}：P10 {low} · P50 {middle} · P90 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %Ln past payout(s) lie within their band</source>
        <translation>
            <numerusform>%Ln 次历史发放中有 {held} 次落在预测区间内</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>下次</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The archive last learned something at {time}.</source>
        <translation>本地档案最近更新于 {time}。</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>数据过时：{age}更新</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>{age}更新</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <source>met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{limit} days of leading or more</source>
        <translation>带单满 {limit} 天</translation>
    </message>
    <message>
        <source>{limit} copiers or more</source>
        <translation>跟单者不少于 {limit} 名</translation>
    </message>
    <message>
        <source>No leverage of {limit}× or more in {days} days</source>
        <translation>{days} 天内杠杆未达 {limit}×</translation>
    </message>
    <message>
        <source>Lead margin of {limit} or more</source>
        <translation>带单保证金不少于 {limit}</translation>
    </message>
    <message>
        <source>Drawdown of {limit} at most in {days} days</source>
        <translation>{days} 天内回撤不超过 {limit}</translation>
    </message>
    <message>
        <source>Profit share ratio</source>
        <translation>分润比例</translation>
    </message>
    <message>
        <source>Lead assets</source>
        <translation>带单币对</translation>
    </message>
    <message>
        <source>Minimum copy amount</source>
        <translation>最低跟单金额</translation>
    </message>
    <message>
        <source>Lead delay</source>
        <translation>带单延迟</translation>
    </message>
    <message>
        <source>Copy-mode restriction</source>
        <translation>跟单模式限制</translation>
    </message>
    <message>
        <source>Lead trading</source>
        <translation>带单</translation>
    </message>
    <message>
        <source>{used} of {most} changes used today</source>
        <translation>今日已修改 {used}/{most} 次</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this week</source>
        <translation>本周已修改 {used}/{most} 次</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this month</source>
        <translation>本月已修改 {used}/{most} 次</translation>
    </message>
    <message>
        <source>Counts from your next order on; open orders keep their ratio.</source>
        <translation>自您的下一笔订单起生效；未平仓订单沿用原比例。</translation>
    </message>
    <message>
        <source>Counts at the next cut-off, for all that is not shared yet.</source>
        <translation>于下次截止时生效，适用于所有尚未分润的部分。</translation>
    </message>
    <message>
        <source>Counts from the next settlement window on, for all copiers.</source>
        <translation>自下一结算周期起对全部跟单者生效。</translation>
    </message>
    <message>
        <source>Counts as soon as it is set.</source>
        <translation>设置后立即生效。</translation>
    </message>
    <message>
        <source>Counts for new copiers; existing ones are not affected.</source>
        <translation>对新跟单者生效；现有跟单者不受影响。</translation>
    </message>
    <message>
        <source>This platform documents no such setting.</source>
        <translation>此平台的文件中没有这项设置。</translation>
    </message>
    <message>
        <source>Chosen when the portfolio is created; it cannot change afterwards.</source>
        <translation>创建带单项目时选定，之后不能更改。</translation>
    </message>
    <message>
        <source>Goes by your level; it is not chosen.</source>
        <translation>由您的等级决定，不可选择。</translation>
    </message>
    <message>
        <source>Fixed by the platform.</source>
        <translation>由平台固定。</translation>
    </message>
    <message>
        <source>Waits for the pending change.</source>
        <translation>等待待生效的修改。</translation>
    </message>
    <message>
        <source>Every change allowed for now is used.</source>
        <translation>目前允许的修改次数已用完。</translation>
    </message>
    <message>
        <source>This is what is set now.</source>
        <translation>与当前设置相同。</translation>
    </message>
    <message>
        <source>Below the smallest ratio, {low}.</source>
        <translation>低于最小比例 {low}。</translation>
    </message>
    <message>
        <source>Above the largest ratio, {high}.</source>
        <translation>高于最大比例 {high}。</translation>
    </message>
    <message>
        <source>Ratios go in steps of {step}.</source>
        <translation>比例须为 {step} 的整数倍。</translation>
    </message>
    <message>
        <source>It must be {least} or more.</source>
        <translation>不得低于 {least}。</translation>
    </message>
    <message>
        <source>It may be {most} at most.</source>
        <translation>不得高于 {most}。</translation>
    </message>
    <message>
        <source>At least one symbol must be led.</source>
        <translation>至少须带单一个币对。</translation>
    </message>
    <message>
        <source>Not the name of a symbol: {symbols}.</source>
        <translation>不是币对名称：{symbols}。</translation>
    </message>
    <message>
        <source>Only contracts margined in {margin} can be led: {symbols}.</source>
        <translation>只能带单以 {margin} 为保证金的合约：{symbols}。</translation>
    </message>
    <message>
        <source>Not on the platform&apos;s list: {symbols}.</source>
        <translation>不在平台列表中：{symbols}。</translation>
    </message>
    <message>
        <source>A new symbol must have no position; close yours first: {symbols}.</source>
        <translation>新币对不能有持仓；请先平仓：{symbols}。</translation>
    </message>
    <message>
        <source>Change one kind of contract at a time.</source>
        <translation>一次只能修改一类合约。</translation>
    </message>
    <message>
        <source>Too many symbols for one change.</source>
        <translation>一次修改的币对过多。</translation>
    </message>
    <message>
        <source>Minutes from 0 to a week.</source>
        <translation>分钟数须在 0 至一周之间。</translation>
    </message>
    <message>
        <source>Choose one of the platform&apos;s modes.</source>
        <translation>请选择平台的一种模式。</translation>
    </message>
    <message>
        <source>Lead trading ends only without positions; you have some in {symbols}.</source>
        <translation>无持仓才能结束带单；您在 {symbols} 仍有持仓。</translation>
    </message>
    <message>
        <source>The platform advises {advice}, which is above your largest ratio, {high}.</source>
        <translation>平台建议 {advice}，高于您的最大比例 {high}。</translation>
    </message>
    <message>
        <source>Above what the platform advises: {advice}.</source>
        <translation>高于平台建议：{advice}。</translation>
    </message>
    <message>
        <source>Below what the platform advises: {advice}.</source>
        <translation>低于平台建议：{advice}。</translation>
    </message>
    <message>
        <source>{high} is the largest ratio we know of. Every account has its own: enter yours.</source>
        <translation>{high} 是已知的最大比例。每个账户各有上限：请填写您的上限。</translation>
    </message>
    <message>
        <source>The platform does not publish its range, so it may refuse this.</source>
        <translation>平台未公布范围，因此可能拒绝。</translation>
    </message>
    <message>
        <source>The platform shows the first {shown}; the others are led all the same.</source>
        <translation>平台只展示前 {shown} 个；其余照常带单。</translation>
    </message>
    <message>
        <source>Active orders cannot be seen from here. Check that there are none.</source>
        <translation>此处看不到挂单。请确认没有挂单。</translation>
    </message>
    <message>
        <source>Positions and active orders cannot be seen from here. Check that there are none.</source>
        <translation>此处看不到仓位和挂单。请确认两者皆无。</translation>
    </message>
    <message>
        <source>Existing copiers are not affected.</source>
        <translation>现有跟单者不受影响。</translation>
    </message>
    <message>
        <source>After it no new share is earned; what was earned before stays yours.</source>
        <translation>此后不再产生新的分润；此前已得的仍归您所有。</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>在此修改</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>在此记录</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>平台告知</translation>
    </message>
    <message>
        <source>by the rulebook</source>
        <translation>依规则书</translation>
    </message>
    <message>
        <source>An earlier change of this setting is pending.</source>
        <translation>此设置已有一项修改待生效。</translation>
    </message>
    <message>
        <source>The platform allows no change of it now.</source>
        <translation>平台目前不允许修改。</translation>
    </message>
    <message>
        <source>The platform would refuse this value.</source>
        <translation>平台会拒绝此值。</translation>
    </message>
    <message>
        <source>The platform has another value by now.</source>
        <translation>平台上的值已变更。</translation>
    </message>
    <message>
        <source>This change was settled meanwhile.</source>
        <translation>此修改在此期间已有结果。</translation>
    </message>
    <message>
        <source>The platform did not tell what is set now.</source>
        <translation>平台未告知当前设置。</translation>
    </message>
    <message>
        <source>That instant is still to come.</source>
        <translation>该时间尚未到来。</translation>
    </message>
    <message>
        <source>none: seen in real time</source>
        <translation>无：实时可见</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Not leading</source>
        <translation>未带单</translation>
    </message>
    <message numerus="yes">
        <source>{symbols} and %Ln more</source>
        <translation>
            <numerusform>{symbols} 等，另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} · {here} your time</source>
        <translation>{there} · {here}（您的时间）</translation>
    </message>
    <message>
        <source>{words} (Assumed: the platform does not publish it.)</source>
        <translation>{words}（推定：平台未公布。）</translation>
    </message>
    <message>
        <source>Next change allowed {at}</source>
        <translation>下次可修改时间：{at}</translation>
    </message>
    <message>
        <source>The next change is allowed now.</source>
        <translation>现在可以修改。</translation>
    </message>
    <message>
        <source>The platform publishes no smallest amount.</source>
        <translation>平台未公布最低金额。</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} 及以上</translation>
    </message>
    <message>
        <source>{symbols}; up to {shown} are shown</source>
        <translation>{symbols}；最多展示 {shown} 个</translation>
    </message>
    <message>
        <source>The platform publishes no choices.</source>
        <translation>平台未公布可选项。</translation>
    </message>
    <message>
        <source>{platform} has changed it, and shows it so.</source>
        <translation>{platform} 已修改，并已显示新值。</translation>
    </message>
    <message>
        <source>{platform} did not change it.</source>
        <translation>{platform} 未修改。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether {platform} changed it. It is never sent again: the next reading tells.</source>
        <translation>{platform} 是否已修改尚不得知。不会重复发送：下次读取时即可知晓。</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the page again and decide.</source>
        <translation>未发送任何内容。请再次查看页面后决定。</translation>
    </message>
    <message>
        <source>The platform publishes no range.</source>
        <translation>平台未公布范围。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high}, in steps of {step}</source>
        <translation>{low} 至 {high}，步长 {step}</translation>
    </message>
    <message>
        <source>Cancelling needs every position and order closed; answered within {low} to {high} business days.</source>
        <translation>取消须先平掉全部持仓并撤销全部挂单；{low} 至 {high} 个工作日内答复。</translation>
    </message>
    <message numerus="yes">
        <source>A cancel request is answered within %Ln business day(s).</source>
        <translation>
            <numerusform>取消申请将在 %Ln 个工作日内答复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FuturesPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>With an account you see here what your platform lets you set, what is in force, and when the next change is allowed. The account is made with the first import.</source>
        <translation>添加账户后，此处显示平台允许您设置的项目、当前生效值，以及下次可修改的时间。首次导入时会自动创建账户。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>等效命令行：</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>FuturesPanel</name>
    <message>
        <source>{platform} documents no setting for: {settings}.</source>
        <translation>{platform} 的文件中没有以下设置：{settings}。</translation>
    </message>
    <message>
        <source>When did you set {setting} to {value} on {platform}? It decides from when on it counts, and in which week. The zone is at the end: Z is UTC.</source>
        <translation>您何时在 {platform} 将{setting}设为 {value}？这决定其生效时间和所属的周。末尾为时区：Z 表示 UTC。</translation>
    </message>
    <message>
        <source>You have made the change</source>
        <translation>您已修改</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>确认修改</translation>
    </message>
    <message>
        <source>Your largest ratio, in percent</source>
        <translation>您的最大比例，百分比</translation>
    </message>
    <message>
        <source>Every account has its own, by its level. The settings page of {platform} shows yours. It limits what is offered here; settlements do not depend on it.</source>
        <translation>每个账户按等级各有上限，见 {platform} 的设置页。它只限制此处可选的范围，不影响结算。</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>使用此上限</translation>
    </message>
    <message>
        <source>The rulebook&apos;s again</source>
        <translation>恢复规则书的值</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of orders from {since} to {until}.</source>
        <translation>涉及数据缺口：{since} 至 {until} 的订单未知。</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of events from {since} to {until}.</source>
        <translation>涉及数据缺口：{since} 至 {until} 的事件未知。</translation>
    </message>
    <message>
        <source>{feed}: complete, {span}.</source>
        <translation>{feed}：完整，{span}。</translation>
    </message>
    <message>
        <source>{feed}: nothing is known of {spans}.</source>
        <translation>{feed}：{spans} 没有数据。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>指南章节</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>The guide is not where it should be: {folder}. Install ProfitShare again.</source>
        <translation>指南不在应有的位置：{folder}。请重新安装 ProfitShare。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>{chapter} · {count}</source>
        <translation>{chapter} · {count}</translation>
    </message>
    <message>
        <source>Nothing in the guide says “{typed}”.</source>
        <translation>指南中没有“{typed}”。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>无账户</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Closed</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持仓时长</translation>
    </message>
    <message>
        <source>Trade history</source>
        <translation>交易历史</translation>
    </message>
</context>
<context>
    <name>HourMap</name>
    <message>
        <source>Mean net by weekday and hour</source>
        <translation>按星期和小时的平均净盈亏</translation>
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
        <translation>在平台时间与您的时间之间切换</translation>
    </message>
    <message>
        <source>Clock: {zone}</source>
        <translation>时间：{zone}</translation>
    </message>
    <message>
        <source>Clock: yours</source>
        <translation>时间：您的时区</translation>
    </message>
    <message>
        <source>Mean net of your own orders by the hour they closed in</source>
        <translation>您自己的订单按平仓小时的平均净盈亏</translation>
    </message>
    <message>
        <source>Mean net of all orders by the hour they closed in</source>
        <translation>全部订单按平仓小时的平均净盈亏</translation>
    </message>
    <message>
        <source>{weekday}, {hour}:00: no order</source>
        <translation>{weekday} {hour}:00：无订单</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, {hour}:00: {mean} in the mean of %Ln order(s)</source>
        <translation>
            <numerusform>{weekday} {hour}:00：%Ln 笔订单平均 {mean}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>the name fits the mask</source>
        <translation>名称与掩码相符</translation>
    </message>
    <message>
        <source>the name fits, but little of it is visible</source>
        <translation>名称相符，但可见部分很少</translation>
    </message>
    <message>
        <source>no name of this copier is known</source>
        <translation>此跟单者的名称未知</translation>
    </message>
    <message>
        <source>had begun to copy before every share</source>
        <translation>每笔分润之前均已开始跟单</translation>
    </message>
    <message>
        <source>the amounts are about those estimated</source>
        <translation>金额与估算相近</translation>
    </message>
    <message>
        <source>the amounts are not those estimated</source>
        <translation>金额与估算不符</translation>
    </message>
    <message>
        <source>two people bear this name</source>
        <translation>有两人使用此名称</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who is who</source>
        <translation>身份对应</translation>
    </message>
    <message>
        <source>Names in share rows</source>
        <translation>分润行中的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待结算</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>已由您确认</translation>
    </message>
    <message>
        <source>nobody fits well</source>
        <translation>没有相符者</translation>
    </message>
    <message>
        <source>suggested, {certainty} certain</source>
        <translation>建议，把握 {certainty}</translation>
    </message>
    <message>
        <source>{nickname} ({copier})</source>
        <translation>{nickname} ({copier})</translation>
    </message>
    <message>
        <source>The copier behind this name</source>
        <translation>此名称对应的跟单者</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Every share names its copier</source>
        <translation>每笔分润都标明了跟单者</translation>
    </message>
    <message>
        <source>Some platforms name copiers in share rows by a masked nickname alone. No row of this account does.</source>
        <translation>部分平台在分润行中只用打码昵称标识跟单者。此账户没有这样的行。</translation>
    </message>
    <message>
        <source>These names stand in shares that the platform reports. Nothing is merged until you confirm it; then the amounts are shown with the copier. No sum changes, and you can take it back.</source>
        <translation>这些名称出现在平台报告的分润中。经您确认后才会合并；随后金额将显示在该跟单者名下。合计不变，且可撤销。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name} 是谁？</translation>
    </message>
    <message>
        <source>{copier} · {certainty} certain</source>
        <translation>{copier} · 把握 {certainty}</translation>
    </message>
    <message>
        <source>Nothing speaks for this copier.</source>
        <translation>没有支持此跟单者的依据。</translation>
    </message>
</context>
<context>
    <name>ImageIntake</name>
    <message>
        <source>Pasted image</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>What you pasted</source>
        <translation>您粘贴的内容</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
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
        <translation>显示的第一天</translation>
    </message>
    <message>
        <source>Last day it shows</source>
        <translation>显示的最后一天</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{column}, the same in every row</source>
        <translation>{column}（各行相同）</translation>
    </message>
    <message>
        <source>value in every row</source>
        <translation>各行的值</translation>
    </message>
    <message>
        <source>{column}: the sign is the other way round</source>
        <translation>{column}：正负号相反</translation>
    </message>
    <message>
        <source>{column}: in percent, 10 means 0.1</source>
        <translation>{column}：百分比，10 表示 0.1</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>，否则 </translation>
    </message>
    <message>
        <source>{column} (not in this file)</source>
        <translation>{column}（不在此文件中）</translation>
    </message>
    <message>
        <source>The same in every row…</source>
        <translation>各行相同…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Paste ta&amp;ble</source>
        <translation>粘贴表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Import a&amp;nother</source>
        <translation>继续导入(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Source and mapping</source>
        <translation>来源与映射</translation>
    </message>
    <message>
        <source>Read {read}: {taken} will be taken, {filtered} left out by the mapping, {refused} refused</source>
        <translation>已读 {read}：将导入 {taken}，映射排除 {filtered}，拒绝 {refused}</translation>
    </message>
    <message>
        <source>{sentence}, {merged} repeat others or add to them</source>
        <translation>{sentence}，其中 {merged} 与其他行重复或为其补充</translation>
    </message>
    <message>
        <source>“{name}” {why}.</source>
        <translation>“{name}”{why}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added</source>
        <translation>
            <numerusform>新增 %Ln 笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added</source>
        <translation>
            <numerusform>新增 %Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) added</source>
        <translation>
            <numerusform>新增 %Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one row could be read, so {account} is as it was before.</source>
        <translation>没有一行可读取，{account} 保持原样。</translation>
    </message>
    <message>
        <source>{account} knew all of it already.</source>
        <translation>{account} 已有全部内容。</translation>
    </message>
    <message>
        <source>They are in {account} now.</source>
        <translation>已存入 {account}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) corrected.</source>
        <translation>
            <numerusform>已更正较早的 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known order(s) have other amounts now, summed from the parts in this file. If more parts stand in another file, import them together.</source>
        <translation>
            <numerusform>%Ln 笔已有订单的金额已变，由此文件中的各部分合计得出。若其余部分在另一文件中，请一并导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are computed anew from here on.</source>
        <translation>分润将由此重新计算。</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>粘贴的表格</translation>
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
        <translation>网页</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>The first rows as they would be saved</source>
        <translation>前几行保存后的样子</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Copier id</source>
        <translation>跟单者 ID</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>币对</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>交易手续费</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>分润比例</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>Whose order</source>
        <translation>订单归属</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>原文金额</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>当前持仓</translation>
    </message>
    <message>
        <source>Active orders</source>
        <translation>挂单</translation>
    </message>
    <message>
        <source>Copying since</source>
        <translation>开始跟单时间</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>跟单金额</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>已发放分润</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>快照时间</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>has a comma; choose it as the decimal sign</source>
        <translation>含逗号；请将逗号选为小数点</translation>
    </message>
    <message>
        <source>is beyond the largest amount, 92 billion</source>
        <translation>超过最大金额 920 亿</translation>
    </message>
    <message>
        <source>is a ratio with more than 6 decimals</source>
        <translation>是小数超过 6 位的比例</translation>
    </message>
    <message>
        <source>is not a ratio between 0 and 1</source>
        <translation>不是 0 到 1 之间的比例</translation>
    </message>
    <message>
        <source>is not a time of the chosen format</source>
        <translation>不是所选格式的时间</translation>
    </message>
    <message>
        <source>is a time without a zone; choose one</source>
        <translation>是没有时区的时间；请选择时区</translation>
    </message>
    <message>
        <source>is outside the years 1971 to 2199</source>
        <translation>超出 1971 至 2199 年</translation>
    </message>
    <message>
        <source>is not a whole number of 0 or more</source>
        <translation>不是 0 或以上的整数</translation>
    </message>
    <message>
        <source>is not a known kind of event</source>
        <translation>不是已知的事件类型</translation>
    </message>
    <message>
        <source>is neither lead nor own nor empty</source>
        <translation>既不是带单，也不是自有，也不为空</translation>
    </message>
    <message>
        <source>is before the order was opened</source>
        <translation>早于开仓时间</translation>
    </message>
    <message>
        <source>is empty: an open order needs an id</source>
        <translation>为空：未平仓订单需要 ID</translation>
    </message>
    <message>
        <source>has characters that cannot be shown</source>
        <translation>含有无法显示的字符</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>is not text of the chosen encoding</source>
        <translation>不是所选编码的文本</translation>
    </message>
    <message>
        <source>stands twice with different content</source>
        <translation>出现两次且内容不同</translation>
    </message>
    <message>
        <source>has not as many cells as the header</source>
        <translation>的单元格数与表头不符</translation>
    </message>
    <message>
        <source>has a quotation mark that is not closed</source>
        <translation>有未闭合的引号</translation>
    </message>
    <message>
        <source>is not the name of an asset</source>
        <translation>不是币种名称</translation>
    </message>
    <message>
        <source>is not a zone such as Asia/Kolkata or +05:30</source>
        <translation>不是 Asia/Kolkata 或 +05:30 之类的时区</translation>
    </message>
    <message>
        <source>never was: the clocks were put forward over it</source>
        <translation>不存在：时钟拨快时跳过了该时间</translation>
    </message>
    <message>
        <source>came twice: write it with its offset from UTC</source>
        <translation>出现了两次：请注明与 UTC 的时差</translation>
    </message>
    <message>
        <source>has parts in an earlier file that are not in this one; import them together</source>
        <translation>有部分内容在之前的文件中而不在此文件中；请一起导入</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln order(s)</source>
        <translation>
            <numerusform>导入 %Ln 笔订单(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln event(s)</source>
        <translation>
            <numerusform>导入 %Ln 条事件(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln copier(s)</source>
        <translation>
            <numerusform>导入 %Ln 名跟单者(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>剪贴板中没有表格。</translation>
    </message>
    <message>
        <source>Mark the table on the web page, copy it, and paste again.</source>
        <translation>请在网页上选中表格，复制后再粘贴。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Nothing was saved; the archive is as it was.</source>
        <translation>未保存任何内容；本地档案保持原样。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Give the new account a name, then import.</source>
        <translation>请先为新账户命名，再导入。</translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a file or a table from a web page ({keys})</source>
        <translation>导入文件或网页表格 ({keys})</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>pasted</source>
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>{name} 的 API 密钥</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is for {exchange} at {address}.</source>
        <translation>用于 {exchange}，地址 {address}。</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Passphrase(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API Key(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Secret(&amp;S)</translation>
    </message>
</context>
<context>
    <name>KeyTrial</name>
    <message>
        <source>Asking the exchange …</source>
        <translation>正在询问交易所 …</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>7, 30 or 90 days, or everything</source>
        <translation>7、30、90 天或全部</translation>
    </message>
    <message>
        <source>View as table, and back</source>
        <translation>以表格查看，再按返回</translation>
    </message>
    <message>
        <source>Read the figures sample by sample</source>
        <translation>逐点读取数值</translation>
    </message>
    <message>
        <source>Go to the first or the last sample</source>
        <translation>跳到第一个或最后一个数据点</translation>
    </message>
    <message>
        <source>Pin a second cursor to compare with</source>
        <translation>固定第二个游标作对比</translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation>清除游标</translation>
    </message>
    <message>
        <source>Select or deselect the current copier</source>
        <translation>选中或取消选中当前跟单者</translation>
    </message>
    <message>
        <source>Select as you go</source>
        <translation>移动时一并选中</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>选中所显示的全部</translation>
    </message>
    <message>
        <source>Tell all about the current copier</source>
        <translation>查看当前跟单者的详情</translation>
    </message>
    <message>
        <source>Preview the removal of those selected</source>
        <translation>预览移除所选跟单者</translation>
    </message>
    <message>
        <source>Search the copiers</source>
        <translation>搜索跟单者</translation>
    </message>
    <message>
        <source>Close the drawer and go back to the table</source>
        <translation>关闭侧栏，回到表格</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>连同表头复制所选行</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选中全部行</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>打开当前行</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>在行间移动</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>离开表格</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Removed by you</source>
        <translation>由您移除</translation>
    </message>
    <message>
        <source>You ended the copy trading</source>
        <translation>您结束了跟单</translation>
    </message>
    <message numerus="yes">
        <source>By the platform: unfunded for %Ln day(s)</source>
        <translation>
            <numerusform>由平台解除：已 %Ln 天没有资金</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the platform: no trade of yours for %Ln day(s)</source>
        <translation>
            <numerusform>由平台解除：您已 %Ln 天未交易</numerusform>
        </translation>
    </message>
    <message>
        <source>Left after withdrawing {amount}</source>
        <translation>提现 {amount} 后离开</translation>
    </message>
    <message>
        <source>Left while you stood {part} below your peak</source>
        <translation>离开时您低于峰值 {part}</translation>
    </message>
    <message>
        <source>Left after a loss of {part} of his own within 30 days</source>
        <translation>30 天内自身亏损 {part} 后离开</translation>
    </message>
    <message>
        <source>Left; why is not known</source>
        <translation>已离开；原因未知</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Copiers who left</source>
        <translation>已离开的跟单者</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>完整条目</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生事项</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>日志条目</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>显示哪些条目</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log level</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log level</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>自动滚动(&amp;F)</translation>
    </message>
    <message>
        <source>Stay at the end while more is written</source>
        <translation>有新内容写入时停留在末尾</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The selected entries, or all that are shown</source>
        <translation>所选条目，或所显示的全部条目</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>What goes wrong stands here, with what its makers need to find it.</source>
        <translation>出错时会记录在这里，并附开发者排查所需的信息。</translation>
    </message>
    <message>
        <source>Nothing like that in the log</source>
        <translation>日志中没有符合的内容</translation>
    </message>
    <message>
        <source>Search for something else, or show everything.</source>
        <translation>请搜索其他内容，或显示全部。</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}; older ones are in the folder</source>
        <translation>{entries}；更早的在文件夹中</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Loss</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Profit</source>
        <comment>opposite of loss</comment>
        <translation>盈利</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>The rows are</source>
        <translation>行类型</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>读取映射</translation>
    </message>
    <message>
        <source>C&amp;hange this mapping…</source>
        <translation>修改此映射(&amp;H)…</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>映射名称</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>{name} · fits</source>
        <translation>{name} · 适用</translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation>本应用格式</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>在此创建</translation>
    </message>
    <message>
        <source>The ro&amp;ws are</source>
        <translation>行类型(&amp;W)</translation>
    </message>
    <message>
        <source>Read &amp;through</source>
        <translation>读取映射(&amp;T)</translation>
    </message>
    <message>
        <source>Our column · what it is in the file</source>
        <translation>本应用的列 · 文件中的对应</translation>
    </message>
    <message>
        <source>Ke&amp;ep this mapping as</source>
        <translation>将此映射保存为(&amp;E)</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>还需要：{columns}</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Futures settings</source>
        <translation>合约设置</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier or a setting</source>
        <translation>查找操作、页面、跟单者或设置</translation>
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
        <translation>待您处理</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>目前没有待您处理的事项。</translation>
    </message>
    <message>
        <source>Looking at payouts and copiers…</source>
        <translation>正在查看发放和跟单者…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need you</source>
        <translation>
            <numerusform>%Ln 项待您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {detail}</source>
        <translation>{account}：{detail}</translation>
    </message>
    <message>
        <source>{title}: {action}</source>
        <translation>{title}：{action}</translation>
    </message>
</context>
<context>
    <name>NotationEditor</name>
    <message>
        <source>Times look like</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Zone of times</source>
        <translation>时间的时区</translation>
    </message>
    <message>
        <source>Numbers look like</source>
        <translation>数字格式</translation>
    </message>
    <message>
        <source>Orders with one id</source>
        <translation>相同 ID 的订单</translation>
    </message>
    <message>
        <source>Words beside numbers</source>
        <translation>数字旁的文字</translation>
    </message>
    <message>
        <source>USDT; ≈</source>
        <translation>USDT; ≈</translation>
    </message>
    <message>
        <source>Cells that say nothing</source>
        <translation>视为空的单元格</translation>
    </message>
    <message>
        <source>--; N/A</source>
        <translation>--; N/A</translation>
    </message>
    <message>
        <source>&amp;Leave rows out…</source>
        <translation>排除行(&amp;L)…</translation>
    </message>
    <message>
        <source>refuse them, unless they are equal</source>
        <translation>拒绝，内容相同者除外</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>以最后一条为准</translation>
    </message>
    <message>
        <source>add them up, they are parts</source>
        <translation>相加，视为同一订单的各部分</translation>
    </message>
    <message>
        <source>all count, they are fills</source>
        <translation>全部计入，视为各笔成交</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>所在时区</translation>
    </message>
    <message>
        <source>“{time}” {why}</source>
        <translation>“{time}”{why}</translation>
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
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Note on this copier</source>
        <translation>对此跟单者的备注</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>写给自己的备注</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
</context>
<context>
    <name>NoticeButton</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln 条未读通知</numerusform>
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
        <translation>通知</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>通知，最新在前</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Notices of which account</source>
        <translation>哪个账户的通知</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>哪些通知</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>全部通知</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln 条未读通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>No notice of this kind.</source>
        <translation>没有此类通知。</translation>
    </message>
    <message>
        <source>Nothing to tell you. Settlements, payouts, limits and deadlines of every account will be listed here.</source>
        <translation>暂无通知。各账户的结算、发放、限额和期限会列在这里。</translation>
    </message>
    <message>
        <source>What to be told of</source>
        <translation>通知内容</translation>
    </message>
</context>
<context>
    <name>NoticeDoor</name>
    <message numerus="yes">
        <source>{notice} (and %Ln more)</source>
        <translation>
            <numerusform>{notice}（另有 %Ln 条）</numerusform>
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
        <translation>{sentence}：{action}</translation>
    </message>
    <message>
        <source>{account} · {age} · over</source>
        <translation>{account} · {age} · 已结束</translation>
    </message>
    <message>
        <source>{account} · {age} · unread</source>
        <translation>{account} · {age} · 未读</translation>
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
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Beside the clock</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>Copy notices to the system tray, where there is one</source>
        <translation>在系统托盘中同步显示通知（若有）</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>免打扰时段，从</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>免打扰结束时间</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock. Notices are kept here, and told afterwards.</source>
        <translation>按本机时钟。通知保留在此，之后再提示。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The account whose key ends</source>
        <translation>密钥到期的账户</translation>
    </message>
    <message>
        <source>Its key ends on</source>
        <translation>密钥到期日</translation>
    </message>
    <message>
        <source>The day on which the key ends</source>
        <translation>密钥到期的日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>何时通知我</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃状态</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>数据记录</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>A settlement is near</source>
        <translation>结算临近</translation>
    </message>
    <message>
        <source>Something blocks a settlement</source>
        <translation>结算受阻</translation>
    </message>
    <message>
        <source>Unrealized PnL near the limit</source>
        <translation>未实现盈亏接近限值</translation>
    </message>
    <message>
        <source>A payout is right</source>
        <translation>发放无误</translation>
    </message>
    <message>
        <source>A payout differs</source>
        <translation>发放有差异</translation>
    </message>
    <message>
        <source>A payout is missing</source>
        <translation>发放未到</translation>
    </message>
    <message>
        <source>The application moves</source>
        <translation>申请有进展</translation>
    </message>
    <message>
        <source>The ratio may change again</source>
        <translation>可再次修改比例</translation>
    </message>
    <message>
        <source>Days without a trade</source>
        <translation>未交易天数</translation>
    </message>
    <message>
        <source>Places for copiers run out</source>
        <translation>跟单名额将满</translation>
    </message>
    <message>
        <source>Assets near a threshold</source>
        <translation>资产接近阈值</translation>
    </message>
    <message>
        <source>Lead orders of the day run out</source>
        <translation>当日带单订单将用完</translation>
    </message>
    <message>
        <source>Too little balance to lead</source>
        <translation>带单余额不足</translation>
    </message>
    <message>
        <source>Orders opened at once</source>
        <translation>同时开仓的订单</translation>
    </message>
    <message>
        <source>A deposit while holding</source>
        <translation>持仓期间充值</translation>
    </message>
    <message>
        <source>The rules are about to change</source>
        <translation>规则即将变更</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>数据记录有缺口</translation>
    </message>
    <message>
        <source>An API key ends</source>
        <translation>API 密钥到期</translation>
    </message>
    <message>
        <source>The data is old</source>
        <translation>数据过时</translation>
    </message>
    <message>
        <source>Open Profit</source>
        <translation>打开收益</translation>
    </message>
    <message>
        <source>Open Application</source>
        <translation>打开申请</translation>
    </message>
    <message>
        <source>Open Futures settings</source>
        <translation>打开合约设置</translation>
    </message>
    <message>
        <source>Open Copiers</source>
        <translation>打开跟单者</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Settlement at {time}: nothing would be paid as it stands</source>
        <translation>{time} 结算：按目前情况不会有任何发放</translation>
    </message>
    <message>
        <source>Settlement within the hour, {time}: {amounts} expected</source>
        <translation>一小时内结算（{time}）：预计 {amounts}</translation>
    </message>
    <message>
        <source>Settlement within a day, {time}: {amounts} expected</source>
        <translation>一天内结算（{time}）：预计 {amounts}</translation>
    </message>
    <message>
        <source>Your unrealized PnL is below the limit: nothing is settled {time}</source>
        <translation>您的未实现盈亏低于限值：{time} 不结算任何分润</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) cannot cover the share at {time}</source>
        <translation>
            <numerusform>%Ln 名跟单者在 {time} 不足以支付分润</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) with open positions: postponed at {time}</source>
        <translation>
            <numerusform>%Ln 名跟单者有持仓：{time} 顺延</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unrealized PnL is {amount}; at {limit} nothing settles</source>
        <translation>您的未实现盈亏为 {amount}；达到 {limit} 则不结算</translation>
    </message>
    <message>
        <source>{amounts} paid for {day}, exactly as computed</source>
        <translation>{day} 已发放 {amounts}，与计算完全一致</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}, all explained</source>
        <translation>{day} 的发放相差 {amounts}，均有解释</translation>
    </message>
    <message>
        <source>The payout of {day} is off by {amounts}, unexplained</source>
        <translation>{day} 的发放相差 {amounts}，原因不明</translation>
    </message>
    <message>
        <source>The payout of {day} has not come: {amounts} due</source>
        <translation>{day} 的发放未到：应得 {amounts}</translation>
    </message>
    <message>
        <source>“{state}”: the platform&apos;s answer was due by {time}</source>
        <translation>“{state}”：平台本应在 {time} 前答复</translation>
    </message>
    <message>
        <source>The application is now “{state}”</source>
        <translation>申请状态现为“{state}”</translation>
    </message>
    <message>
        <source>The share ratio may be changed again, until {time}</source>
        <translation>分润比例可再次修改，至 {time} 为止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade: your copiers are unfollowed</source>
        <translation>
            <numerusform>已 %Ln 天未交易：您的跟单者被解除跟单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade; copiers are unfollowed {time}</source>
        <translation>
            <numerusform>已 %Ln 天未交易；{time} 将解除跟单者的跟单</numerusform>
        </translation>
    </message>
    <message>
        <source>All {limit} places for copiers are taken</source>
        <translation>{limit} 个跟单名额已全部占满</translation>
    </message>
    <message>
        <source>{count} of {limit} places for copiers are taken</source>
        <translation>{limit} 个跟单名额已占 {count} 个</translation>
    </message>
    <message>
        <source>{amount} under management: leverage is capped at 5x</source>
        <translation>带单规模 {amount}：杠杆上限为 5x</translation>
    </message>
    <message>
        <source>{amount} under management; leverage is capped at 5x from {limit} on</source>
        <translation>带单规模 {amount}；达到 {limit} 后杠杆上限为 5x</translation>
    </message>
    <message>
        <source>{count} lead orders today: the next is not copied</source>
        <translation>今日已有 {count} 笔带单订单：下一笔不会被跟单</translation>
    </message>
    <message>
        <source>{count} of {limit} lead orders of today are used</source>
        <translation>今日 {limit} 笔带单订单已用 {count} 笔</translation>
    </message>
    <message>
        <source>{amount} to trade with: below {limit} lead orders fail</source>
        <translation>可交易余额 {amount}：低于 {limit} 带单订单会失败</translation>
    </message>
    <message>
        <source>{symbol} was opened within 500 ms of another: it was not copied</source>
        <translation>{symbol} 与另一笔订单在 500 ms 内开仓：未被跟单</translation>
    </message>
    <message>
        <source>{amounts} came in while a position was open: copiers&apos; positions shrink</source>
        <translation>持仓期间转入 {amounts}：跟单者的仓位相应缩小</translation>
    </message>
    <message>
        <source>The platform&apos;s rules change {time}: version “{label}”</source>
        <translation>平台规则于 {time} 变更：版本“{label}”</translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s) from {day} on</source>
        <translation>
            <numerusform>数据记录自 {day} 起有 %Ln 天的缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key ended {time}</source>
        <translation>API 密钥已于 {time} 到期</translation>
    </message>
    <message>
        <source>The API key ends {time}</source>
        <translation>API 密钥将于 {time} 到期</translation>
    </message>
    <message>
        <source>Nothing was learned since {time}</source>
        <translation>自 {time} 起没有新数据</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>Opened</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持仓时长</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>Fees so far</source>
        <translation>至今手续费</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>当前持仓</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Orders behind this payout</source>
        <translation>此次发放对应的订单</translation>
    </message>
    <message>
        <source>Orders before these</source>
        <translation>前面的订单</translation>
    </message>
    <message>
        <source>Orders after these</source>
        <translation>后面的订单</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} / {count}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>币对</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分润</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>carried from an earlier window</source>
        <translation>由之前周期结转</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃状态</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>数据记录</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Look at the payout</source>
        <translation>查看发放</translation>
    </message>
    <message>
        <source>Look at the clock</source>
        <translation>查看时钟</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>查看日志</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>查看缺失</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>更新数据</translation>
    </message>
    <message>
        <source>See the copiers</source>
        <translation>查看跟单者</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>查看等待者</translation>
    </message>
    <message>
        <source>Enter payouts</source>
        <translation>录入发放</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>有差异，已解释</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有争议</translation>
    </message>
    <message>
        <source>waits for the payout</source>
        <translation>等待发放</translation>
    </message>
    <message>
        <source>next change allowed now</source>
        <translation>现在可以修改</translation>
    </message>
    <message>
        <source>fixed, it cannot be changed</source>
        <translation>固定，不可修改</translation>
    </message>
    <message>
        <source>when it may change is not published</source>
        <translation>何时可修改未公布</translation>
    </message>
    <message>
        <source>The payout of {day} has differences</source>
        <translation>{day} 的发放有差异</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}</source>
        <translation>{day} 的发放相差 {amounts}</translation>
    </message>
    <message>
        <source>Copiers are unfollowed in {time} without a trade</source>
        <translation>若不交易，{time} 后跟单者将被解除跟单</translation>
    </message>
    <message>
        <source>The last news came {age}</source>
        <translation>最近更新：{age}</translation>
    </message>
    <message numerus="yes">
        <source>No trade for %Ln day(s)</source>
        <translation>
            <numerusform>已 %Ln 天未交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last sync had %Ln problem(s)</source>
        <translation>
            <numerusform>上次同步有 %Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s)</source>
        <translation>
            <numerusform>数据记录有 %Ln 天的缺口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln second(s)</source>
        <translation>
            <numerusform>本机时钟误差 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln place(s) are taken</source>
        <translation>
            <numerusform>%Ln 个名额已全部占满</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive copier(s) hold places</source>
        <translation>
            <numerusform>%Ln 名不活跃跟单者占用名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would not be settled</source>
        <translation>
            <numerusform>%Ln 名跟单者将不予结算</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout was ever recorded</source>
        <translation>从未记录过发放</translation>
    </message>
    <message>
        <source>The platform unfollows your copiers since {time}.</source>
        <translation>平台自 {time} 起解除您跟单者的跟单。</translation>
    </message>
    <message>
        <source>The first begins on {day}. Import what is missing.</source>
        <translation>首个缺口始于 {day}。请导入缺失的数据。</translation>
    </message>
    <message>
        <source>{amounts} held back until their positions close.</source>
        <translation>{amounts} 暂缓发放，直到其平仓。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that nothing explains.</source>
        <translation>
            <numerusform>%Ln 行差异原因不明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), every part of it explained.</source>
        <translation>
            <numerusform>%Ln 行有差异，均有解释。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any trade that is copied starts the clock anew.</source>
        <translation>任何被跟单的交易都会重新计时。</translation>
    </message>
    <message>
        <source>What it could not read is named in the log.</source>
        <translation>未能读取的内容见日志。</translation>
    </message>
    <message>
        <source>What is shown may have changed since. Import or sync.</source>
        <translation>显示的内容可能已变。请导入或同步。</translation>
    </message>
    <message>
        <source>Countdowns are off by as much. Set the clock.</source>
        <translation>倒计时的误差与此相同。请校准时钟。</translation>
    </message>
    <message>
        <source>Nobody else can follow you.</source>
        <translation>其他人无法再跟单。</translation>
    </message>
    <message>
        <source>The platform lets you remove them.</source>
        <translation>平台允许您移除他们。</translation>
    </message>
    <message>
        <source>A condition of the platform is not met.</source>
        <translation>平台的一项条件未满足。</translation>
    </message>
    <message>
        <source>Import or enter what you were paid to see whether it was right.</source>
        <translation>导入或录入您收到的金额，即可核对是否正确。</translation>
    </message>
    <message>
        <source>no payout recorded</source>
        <translation>无发放记录</translation>
    </message>
    <message>
        <source>differs, not looked into</source>
        <translation>有差异，未查看</translation>
    </message>
    <message>
        <source>next change allowed {time}</source>
        <translation>下次可修改：{time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>活跃 %Ln 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>不活跃 %Ln 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 个未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCurve</name>
    <message>
        <source>Cumulative profit share</source>
        <translation>累计分润</translation>
    </message>
    <message>
        <source>Newest settled windows</source>
        <translation>最近的已结算周期</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>累计结算</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分润</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>平台欠我多少、为何、何时、由谁支付？</translation>
    </message>
    <message>
        <source>One panel for every account you lead on will stand here. Import its orders, which makes the account too, connect an exchange, or look around first.</source>
        <translation>您带单的每个账户在此各有一个面板。请导入其订单（同时会创建账户）、连接交易所，或先随意看看。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>等效命令行：</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用演示数据随意看看</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Connect an exchange…</source>
        <translation>连接交易所…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select the inactive copiers</source>
        <translation>选中不活跃跟单者</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>“{page}”页</translation>
    </message>
    <message>
        <source>Turn to this account</source>
        <translation>切换到此账户</translation>
    </message>
    <message>
        <source>Setting on the page {page}</source>
        <translation>“{page}”页的设置</translation>
    </message>
    <message>
        <source>Export: {kind} – {format}</source>
        <translation>导出：{kind} – {format}</translation>
    </message>
    <message>
        <source>Opens the export with this chosen</source>
        <translation>打开导出并预选此项</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>Base × ratio</source>
        <translation>基数 × 比例</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>触发原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>当前待结算</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>高水位线</translation>
    </message>
    <message>
        <source>Nothing is lost: it is carried to the next window.</source>
        <translation>没有损失：将结转至下一周期。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应得</translation>
    </message>
    <message>
        <source>Cut off and due</source>
        <translation>截止 / 应得</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Paid out at</source>
        <translation>发放时间</translation>
    </message>
</context>
<context>
    <name>PayoutDoor</name>
    <message>
        <source>Reading the orders and payments behind it…</source>
        <translation>正在读取相关订单和付款…</translation>
    </message>
    <message>
        <source>The archive has changed since this was read. Refresh the page.</source>
        <translation>读取之后本地档案已变更。请刷新页面。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>未写入任何内容。{path}：{why}。</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>保存证明</translation>
    </message>
</context>
<context>
    <name>PayoutDrawer</name>
    <message>
        <source>Explanation of a payout</source>
        <translation>发放说明</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>行…</translation>
    </message>
    <message>
        <source>See and correct this copier&apos;s orders and events</source>
        <translation>查看并更正此跟单者的订单和事件</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the proof as one page for a support ticket</source>
        <translation>将证明保存为一页，用于客服工单</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the proof with every order and its digest</source>
        <translation>保存证明，含每笔订单及摘要值</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Terms of the payout</source>
        <translation>发放的构成</translation>
    </message>
</context>
<context>
    <name>PendingTable</name>
    <message>
        <source>Pending share by copier</source>
        <translation>各跟单者待结算分润</translation>
    </message>
    <message>
        <source>No order has closed since the last cut-off.</source>
        <translation>自上次截止以来没有已平仓订单。</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>If settled now</source>
        <translation>若现在结算</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>距高水位线</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Return on investment</source>
        <translation>投资回报率 (ROI)</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>时间加权收益率</translation>
    </message>
    <message>
        <source>Additive return</source>
        <translation>累加收益率</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>修正迪茨收益率</translation>
    </message>
    <message>
        <source>Money-weighted return</source>
        <translation>资金加权收益率</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>年复合增长率</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>Drawdown of the ROI curve</source>
        <translation>ROI 曲线回撤</translation>
    </message>
    <message>
        <source>Drawdown of the asset curve</source>
        <translation>资产曲线回撤</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波动率</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>夏普比率</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>索提诺比率</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>溃疡指数</translation>
    </message>
    <message>
        <source>Value at risk, 95 %</source>
        <translation>风险价值，95 %</translation>
    </message>
    <message>
        <source>Expected shortfall, 95 %</source>
        <translation>预期亏损，95 %</translation>
    </message>
    <message>
        <source>Win rate by orders</source>
        <translation>胜率（按订单）</translation>
    </message>
    <message>
        <source>Win rate by positions</source>
        <translation>胜率（按仓位）</translation>
    </message>
    <message>
        <source>Win rate by days</source>
        <translation>胜率（按天）</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>盈利因子</translation>
    </message>
    <message>
        <source>Winning to losing orders</source>
        <translation>盈利/亏损订单比</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Payoff ratio</source>
        <translation>盈亏比</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>总收入</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>跟单者盈亏</translation>
    </message>
    <message>
        <source>Income from profit share</source>
        <translation>分润收入</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>分润比例</translation>
    </message>
    <message>
        <source>PnL / (first equity + everything moved in)</source>
        <translation>盈亏 / (首个权益 + 全部转入)</translation>
    </message>
    <message>
        <source>Product of (1 + daily return) - 1; daily return = (equity - flow) / equity before - 1</source>
        <translation>(1 + 日收益率) 的连乘积 - 1；日收益率 = (权益 - 划转) / 前一权益 - 1</translation>
    </message>
    <message>
        <source>Sum over the stretches between transfers of (end - beginning) / beginning</source>
        <translation>各次划转之间每段的 (期末 - 期初) / 期初 之和</translation>
    </message>
    <message>
        <source>PnL / (first equity + each move x the part of the period it was there)</source>
        <translation>盈亏 / (首个权益 + 每笔划转 x 其在期间内所占时间比例)</translation>
    </message>
    <message>
        <source>The one rate of the period at which first equity and moves grow into the last equity</source>
        <translation>使首个权益和各笔划转增长为最后权益的期间单一收益率</translation>
    </message>
    <message>
        <source>(1 + time-weighted return) ^ (365 / days) - 1</source>
        <translation>(1 + 时间加权收益率) ^ (365 / 天数) - 1</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the chained value of 1, the start being a peak</source>
        <translation>由 1 起连乘的净值自峰值的最大跌幅，起点亦为峰值</translation>
    </message>
    <message>
        <source>Largest fall from a peak of 1 + additive return</source>
        <translation>1 + 累加收益率 自峰值的最大跌幅</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the equity itself; a withdrawal counts as a fall</source>
        <translation>权益本身自峰值的最大跌幅；提现也算下跌</translation>
    </message>
    <message>
        <source>Sample deviation of the daily returns x root of 365</source>
        <translation>日收益率的样本标准差 x 365 的平方根</translation>
    </message>
    <message>
        <source>Mean / sample deviation of the daily returns x root of 365; risk-free rate 0</source>
        <translation>日收益率的均值 / 样本标准差 x 365 的平方根；无风险利率为 0</translation>
    </message>
    <message>
        <source>Mean of the daily returns / root of the mean squared loss x root of 365</source>
        <translation>日收益率的均值 / 亏损均方的平方根 x 365 的平方根</translation>
    </message>
    <message>
        <source>Root of the mean squared drawdown over the days</source>
        <translation>各日回撤均方的平方根</translation>
    </message>
    <message>
        <source>The daily return exceeded on 95 % of days: historical, interpolated</source>
        <translation>95 % 的日子所超过的日收益率：历史法，插值</translation>
    </message>
    <message>
        <source>Mean return of the worst 5 % of days, of one day at least</source>
        <translation>最差 5 % 日子的平均收益率，至少一天</translation>
    </message>
    <message>
        <source>Closed orders with a net above 0 / all closed orders; net = realized - fees + funding</source>
        <translation>净盈亏大于 0 的已平仓订单 / 全部已平仓订单；净盈亏 = 已实现 - 手续费 + 资金费</translation>
    </message>
    <message>
        <source>Fully closed positions with a profit / all fully closed ones; partial closes do not count</source>
        <translation>盈利的已全部平仓仓位 / 全部已全部平仓仓位；部分平仓不计</translation>
    </message>
    <message>
        <source>Days with a profit / (days with a profit + days with a loss)</source>
        <translation>盈利天数 / (盈利天数 + 亏损天数)</translation>
    </message>
    <message>
        <source>Sum of the gains of winning orders / sum of the losses of losing ones</source>
        <translation>盈利订单的盈利之和 / 亏损订单的亏损之和</translation>
    </message>
    <message>
        <source>Number of winning orders / number of losing ones</source>
        <translation>盈利订单数 / 亏损订单数</translation>
    </message>
    <message>
        <source>Sum of the nets of all closed orders / their number</source>
        <translation>全部已平仓订单的净盈亏之和 / 订单数</translation>
    </message>
    <message>
        <source>Mean gain of winning orders / mean loss of losing ones</source>
        <translation>盈利订单的平均盈利 / 亏损订单的平均亏损</translation>
    </message>
    <message>
        <source>The account&apos;s PnL: last equity - first equity - everything moved in or out between</source>
        <translation>账户盈亏：最后权益 - 首个权益 - 其间净转入</translation>
    </message>
    <message>
        <source>Sum of the nets of all copiers&apos; orders closed in the period</source>
        <translation>期间内平仓的全部跟单者订单的净盈亏之和</translation>
    </message>
    <message>
        <source>Sum of the dues of all settlements paid in the period</source>
        <translation>期间内支付的全部结算的应得之和</translation>
    </message>
    <message>
        <source>The share ratio that a new order would be opened under now</source>
        <translation>现在新开订单适用的分润比例</translation>
    </message>
    <message>
        <source>the files cannot be used</source>
        <translation>文件无法使用</translation>
    </message>
    <message>
        <source>no equity is known in this period</source>
        <translation>此期间没有已知权益</translation>
    </message>
    <message>
        <source>the equity is known once; a return needs two readings</source>
        <translation>只有一个权益快照；计算收益率需要两个</translation>
    </message>
    <message>
        <source>there are fewer than two daily returns</source>
        <translation>日收益率少于两个</translation>
    </message>
    <message>
        <source>the first equity is not above zero</source>
        <translation>首个权益不大于零</translation>
    </message>
    <message>
        <source>the equity was not above zero at the beginning of a day</source>
        <translation>某日期初权益不大于零</translation>
    </message>
    <message>
        <source>a day lost more than there was; below zero no return can be chained</source>
        <translation>某日亏损超过全部权益；低于零无法连乘收益率</translation>
    </message>
    <message>
        <source>the returns do not vary</source>
        <translation>收益率没有变化</translation>
    </message>
    <message>
        <source>no day had a loss</source>
        <translation>没有亏损日</translation>
    </message>
    <message>
        <source>no day had a profit or a loss</source>
        <translation>既无盈利日，也无亏损日</translation>
    </message>
    <message>
        <source>first equity and moves do not add up to capital above zero</source>
        <translation>首个权益与划转合计的本金不大于零</translation>
    </message>
    <message>
        <source>no rate, or more than one, explains the moves and the last equity</source>
        <translation>没有或有多个收益率可解释划转和最后权益</translation>
    </message>
    <message>
        <source>the rows are not about a day apart</source>
        <translation>各行间隔不是约一天</translation>
    </message>
    <message>
        <source>the figure is beyond the largest number</source>
        <translation>数值超出可表示的最大数</translation>
    </message>
    <message>
        <source>no orders were given</source>
        <translation>没有提供订单</translation>
    </message>
    <message>
        <source>no order is known to be the lead&apos;s own</source>
        <translation>没有已知属于带单员本人的订单</translation>
    </message>
    <message>
        <source>no order was closed</source>
        <translation>没有已平仓订单</translation>
    </message>
    <message>
        <source>no closed order won</source>
        <translation>已平仓订单中没有盈利</translation>
    </message>
    <message>
        <source>no closed order lost</source>
        <translation>已平仓订单中没有亏损</translation>
    </message>
    <message>
        <source>orders do not say which position they belong to</source>
        <translation>订单未说明属于哪个仓位</translation>
    </message>
    <message>
        <source>the orders are in several assets, which cannot be added up</source>
        <translation>订单涉及多个币种，无法相加</translation>
    </message>
    <message>
        <source>Ours: {formula}</source>
        <translation>本应用：{formula}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>{platform} shows “{label}”: {formula}</source>
        <translation>{platform} 显示“{label}”：{formula}</translation>
    </message>
    <message>
        <source>Where it is undefined {platform} shows: {words}</source>
        <translation>无定义时 {platform} 显示：{words}</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>非常大</translation>
    </message>
</context>
<context>
    <name>PerformanceTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>尚无可计量的数据</translation>
    </message>
    <message>
        <source>Import orders, or events of the kind “equity” with one reading a day: returns and drawdowns are made of them.</source>
        <translation>导入订单，或“equity”类事件（每天一个快照）：收益率和回撤由此计算。</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Performance figures</source>
        <translation>绩效指标</translation>
    </message>
    <message>
        <source>{platform}: “{label}”</source>
        <translation>{platform}：“{label}”</translation>
    </message>
    <message>
        <source>no order of a copier is known</source>
        <translation>没有已知的跟单者订单</translation>
    </message>
    <message>
        <source>nothing says which: import a ratio_change event</source>
        <translation>没有相关信息：请导入 ratio_change 事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) measured</source>
        <translation>
            <numerusform>计量 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a reading</source>
        <translation>
            <numerusform>其中 %Ln 天无快照</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformSection</name>
    <message>
        <source>The same year by other platforms&apos; rules</source>
        <translation>同一年按其他平台规则</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Share earned</source>
        <translation>所得分润</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Of it pending</source>
        <translation>其中待结算</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>跟单者保留</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>{platform}, losses carried</source>
        <translation>{platform}，亏损结转</translation>
    </message>
    <message>
        <source>{platform} (as it was)</source>
        <translation>{platform}（实际）</translation>
    </message>
    <message>
        <source>{platform} assumes</source>
        <translation>{platform} 的假设</translation>
    </message>
    <message>
        <source>This is what your own archive settled to; nothing is assumed.</source>
        <translation>这是您本地档案的实际结算结果，没有任何假设。</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Symbol</source>
        <translation>币对</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>A trade that was copied</source>
        <translation>被跟单的交易</translation>
    </message>
    <message>
        <source>A trade of your own that was not copied</source>
        <translation>您自己的、未被跟单的交易</translation>
    </message>
    <message>
        <source>Several positions within half a second</source>
        <translation>半秒内开多个仓位</translation>
    </message>
    <message>
        <source>Money moved in while a position is open</source>
        <translation>持仓期间转入资金</translation>
    </message>
    <message>
        <source>High leverage and thin markets</source>
        <translation>高杠杆与流动性差的市场</translation>
    </message>
    <message>
        <source>Hedging, grids, martingale, many trades</source>
        <translation>对冲、网格、马丁格尔、高频交易</translation>
    </message>
    <message>
        <source>Of positions opened within 500 ms of one another only the first is copied; the others may be missing with your copiers.</source>
        <translation>500 ms 内相继开出的仓位只有第一个会被跟单；跟单者可能没有其余仓位。</translation>
    </message>
    <message>
        <source>A large deposit makes your position a smaller part of your account. Copiers&apos; positions follow, and some may be reduced by force.</source>
        <translation>大额充值会使您的仓位占账户的比例变小。跟单者的仓位随之调整，部分可能被强制减仓。</translation>
    </message>
    <message>
        <source>In a small coin there is little on the other side: copiers enter and leave at worse prices than you, and may lose where you win. Leverage makes the difference larger.</source>
        <translation>小币种对手盘很少：跟单者进出场价格差于您，您盈利时他们可能亏损。杠杆会放大差距。</translation>
    </message>
    <message>
        <source>They only work when copiers&apos; orders match yours almost exactly. Delays and thin markets break that, and copies fail or lose.</source>
        <translation>只有跟单者的订单与您几乎完全一致时才有效。延迟和流动性差会破坏这一点，导致跟单失败或亏损。</translation>
    </message>
    <message>
        <source>Not in your record.</source>
        <translation>您的记录中没有。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) in your record.</source>
        <translation>
            <numerusform>您的记录中有 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>带单</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>PositionsTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>Which trades</source>
        <translation>交易范围</translation>
    </message>
    <message>
        <source>Lead and own</source>
        <translation>带单和自有</translation>
    </message>
    <message>
        <source>Lead only</source>
        <translation>仅带单</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>仅自有</translation>
    </message>
    <message>
        <source>Orders that are not filled yet are in no file and no API that is read.</source>
        <translation>尚未成交的订单不在任何可读取的文件或 API 中。</translation>
    </message>
    <message>
        <source>What copiers may not be able to follow</source>
        <translation>跟单者可能无法跟随的操作</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>没有持仓。</translation>
    </message>
    <message>
        <source>No position of this kind is open. Choose “Lead and own” to see all.</source>
        <translation>没有此类持仓。选择“带单和自有”查看全部。</translation>
    </message>
    <message>
        <source>Open · {count}</source>
        <translation>持仓 · {count}</translation>
    </message>
    <message>
        <source>History · {count}</source>
        <translation>历史 · {count}</translation>
    </message>
    <message>
        <source>By symbol · {count}</source>
        <translation>按币对 · {count}</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>注意事项</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>All orders in this account are copiers&apos;. Import your own with “lead” or “own” in the column is_lead, or connect the exchange.</source>
        <translation>此账户中的订单全部属于跟单者。请导入您自己的订单（is_lead 列填“lead”或“own”），或连接交易所。</translation>
    </message>
    <message>
        <source>Import your orders, with “lead” or “own” in the column is_lead.</source>
        <translation>请导入您的订单，is_lead 列填“lead”或“own”。</translation>
    </message>
    <message>
        <source>No trade of your own is known</source>
        <translation>没有已知的您自己的交易</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Colours of profit and loss</source>
        <translation>盈亏颜色</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with every kind of colour blindness. Shapes need no colour at all.</source>
        <translation>任何类型的色觉障碍者都能区分蓝色和橙色。形状则完全不依赖颜色。</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>绿色和红色</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>蓝色和橙色</translation>
    </message>
    <message>
        <source>Shapes, no colours</source>
        <translation>形状，不用颜色</translation>
    </message>
    <message>
        <source>Colour of a rise</source>
        <translation>涨的颜色</translation>
    </message>
    <message>
        <source>Turns profit and loss round everywhere: figures, charts, pictures. What is in order or wrong never turns.</source>
        <translation>对调各处的盈亏颜色：数值、图表、图片。表示正常或异常的颜色不变。</translation>
    </message>
    <message>
        <source>As usual in my language</source>
        <translation>按语言习惯</translation>
    </message>
    <message>
        <source>Green (or blue) is up</source>
        <translation>绿（或蓝）涨</translation>
    </message>
    <message>
        <source>Red (or orange) is up</source>
        <translation>红（或橙）涨</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>显示密度</translation>
    </message>
    <message>
        <source>Compact shows about a third more rows in a table.</source>
        <translation>紧凑模式下，表格可多显示约三分之一的行。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words, figures and dates. Takes effect when ProfitShare is next started.</source>
        <translation>文字、数字和日期。下次启动 ProfitShare 时生效。</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>大额金额</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>In 万 and 亿</source>
        <translation>以万、亿为单位</translation>
    </message>
    <message>
        <source>Privacy at the start</source>
        <translation>启动时的隐私</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides and shows amounts at any time.</source>
        <translation>随时可按 Ctrl+Shift+H 隐藏或显示金额。</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>沿用上次</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>隐藏金额</translation>
    </message>
    <message>
        <source>All figures and names are hidden</source>
        <translation>隐藏所有数字和名称</translation>
    </message>
    <message>
        <source>Amounts are scrambled, for screenshots</source>
        <translation>混淆金额，用于截图</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>语言将在下次启动 ProfitShare 时切换。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>This is the &amp;whole list: who is not in it has left</source>
        <translation>这是完整列表：不在其中者已离开(&amp;W)</translation>
    </message>
    <message>
        <source>Take the tick away where the list goes on, as on a page with numbers below.</source>
        <translation>若列表还有后续（如页面下方有页码），请取消勾选。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>The mapping is not finished yet.</source>
        <translation>映射尚未完成。</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>还需要：{columns}</translation>
    </message>
    <message>
        <source>The first rows, as they would be saved</source>
        <translation>前几行保存后的样子</translation>
    </message>
    <message>
        <source>None of the first rows can be used.</source>
        <translation>前几行均无法使用。</translation>
    </message>
    <message>
        <source>Refused lines · {count}</source>
        <translation>被拒绝的行 · {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyBanner</name>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>金额已隐藏。</translation>
    </message>
    <message>
        <source>Percentages, counts and names are shown.</source>
        <translation>百分比、计数和名称照常显示。</translation>
    </message>
    <message>
        <source>Amounts, percentages, counts and names are hidden.</source>
        <translation>金额、百分比、计数和名称已隐藏。</translation>
    </message>
    <message>
        <source>Shapes and order stay true.</source>
        <translation>图形和排序保持真实。</translation>
    </message>
    <message>
        <source>These amounts and names are not real.</source>
        <translation>这些金额和名称不是真实的。</translation>
    </message>
    <message>
        <source>Every amount is multiplied by one secret factor; percentages are true.</source>
        <translation>所有金额均乘以同一个保密系数；百分比为真实值。</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Normal: everything is shown</source>
        <translation>普通：全部显示</translation>
    </message>
    <message>
        <source>Semi-private: amounts hidden, percentages shown</source>
        <translation>半隐私：隐藏金额，显示百分比</translation>
    </message>
    <message>
        <source>Private: amounts, percentages, counts and names hidden</source>
        <translation>隐私：隐藏金额、百分比、计数和名称</translation>
    </message>
    <message>
        <source>Scrambled, for screenshots: amounts times a secret factor, names made up</source>
        <translation>混淆，用于截图：金额乘以保密系数，名称为虚构</translation>
    </message>
    <message>
        <source>The shapes of charts, the sizes of bars and the order of a sorted table stay true, and what you type, such as a limit, stays readable.</source>
        <translation>图表的形状、柱条的长短和表格的排序保持真实；您输入的内容（如限值）仍可读。</translation>
    </message>
    <message>
        <source>Hide figures ({keys})</source>
        <translation>隐藏数字 ({keys})</translation>
    </message>
    <message>
        <source>Privacy: figures are hidden</source>
        <translation>隐私：数字已隐藏</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>PrivacyDoor</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>ProfitCards</name>
    <message>
        <source>Pending share</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>生效分润比例</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>累计结算</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln settled window(s)</source>
        <translation>
            <numerusform>共 %Ln 个已结算周期</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {amount} on {day}</source>
        <translation>最近：{day} {amount}</translation>
    </message>
</context>
<context>
    <name>ProfitChart</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
</context>
<context>
    <name>ProfitPage</name>
    <message>
        <source>Pending</source>
        <translation>待结算</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>平台报告</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Pending shares and settlements</source>
        <translation>待结算分润与结算记录</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>结算记录</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>Drawing the curve…</source>
        <translation>正在绘制曲线…</translation>
    </message>
    <message>
        <source>Pending · {count}</source>
        <translation>待结算 · {count}</translation>
    </message>
    <message>
        <source>Settlements · {count}</source>
        <translation>结算记录 · {count}</translation>
    </message>
</context>
<context>
    <name>ProfitStates</name>
    <message>
        <source>No account yet</source>
        <translation>尚无账户</translation>
    </message>
    <message>
        <source>Import the orders your platform lets you export; the account is made with the first of them. They are settled by the platform&apos;s rules, and every payout shows its formula.</source>
        <translation>导入平台允许导出的订单；首次导入时会自动创建账户。订单按平台规则结算，每次发放都显示其公式。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>等效命令行：</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用演示数据随意看看</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>No orders in this account yet</source>
        <translation>此账户尚无订单</translation>
    </message>
    <message>
        <source>Import the orders of your copiers. A file may be imported again at any time: what is known already is not added twice.</source>
        <translation>导入您跟单者的订单。同一文件可随时再次导入：已有内容不会重复添加。</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>手动添加…</translation>
    </message>
    <message>
        <source>Nothing to see at that instant</source>
        <translation>该时点没有内容</translation>
    </message>
    <message>
        <source>The archive had learned of no order by then. What was imported later is left out.</source>
        <translation>当时本地档案尚未收录任何订单。之后导入的内容不计入。</translation>
    </message>
    <message>
        <source>No order had been opened by then.</source>
        <translation>当时尚未开出任何订单。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到当前</translation>
    </message>
    <message>
        <source>Which share ratio was in force?</source>
        <translation>当时生效的分润比例是多少？</translation>
    </message>
    <message>
        <source>The platform&apos;s export does not say. Put this into a file called ratio.csv, with your own ratio and one line for every change, and import it.</source>
        <translation>平台导出文件中没有说明。请将以下内容存为 ratio.csv，填入您自己的比例，每次变更一行，然后导入。</translation>
    </message>
    <message>
        <source>Enter it by hand…</source>
        <translation>手动录入…</translation>
    </message>
</context>
<context>
    <name>ProfitViews</name>
    <message>
        <source>Settlements</source>
        <translation>结算记录</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>绩效</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Views of the profit</source>
        <translation>收益视图</translation>
    </message>
    <message>
        <source>Share card…</source>
        <translation>分享卡片…</translation>
    </message>
    <message>
        <source>A picture of your results to post, without amounts</source>
        <translation>可供发布的业绩图片，不含金额</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far the import is</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Everything is saved at the end, at once. Cancel leaves the archive as it was.</source>
        <translation>全部内容在最后一次性保存。取消则本地档案保持原样。</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows written</source>
        <translation>已写入 {saved}/{rows} 行</translation>
    </message>
    <message>
        <source>{percent} read</source>
        <translation>已读取 {percent}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>As of {instant}</source>
        <translation>截至 {instant}</translation>
    </message>
    <message>
        <source>Proof of a payout</source>
        <translation>发放证明</translation>
    </message>
    <message>
        <source>{nickname} · id {copier}</source>
        <translation>{nickname} · ID {copier}</translation>
    </message>
    <message>
        <source>All copiers together</source>
        <translation>全部跟单者合计</translation>
    </message>
    <message>
        <source>Formula with its numbers</source>
        <translation>公式与数值</translation>
    </message>
    <message>
        <source>Due and paid</source>
        <translation>应得与已发放</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more payment(s)</source>
        <translation>
            <numerusform>另有 %Ln 笔付款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more note(s)</source>
        <translation>
            <numerusform>另有 %Ln 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and their source</source>
        <translation>规则及其来源</translation>
    </message>
    <message>
        <source>{source}: {document}</source>
        <translation>{source}：{document}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more source(s)</source>
        <translation>
            <numerusform>另有 %Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the high-water mark</source>
        <translation>高水位线轨迹</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>相关订单</translation>
    </message>
    <message>
        <source>The digest is of the CSV of this proof, every byte above its last line. One digit changed in the CSV, and it is another one. Computed by the lead trader&apos;s own program, ProfitShare, from the archive it keeps; not a statement of the platform.</source>
        <translation>摘要值取自此证明的 CSV，涵盖其最后一行之上的每个字节。CSV 中改动一个数字，摘要值即不同。由带单员自己的程序 ProfitShare 根据其保存的档案计算；并非平台声明。</translation>
    </message>
    <message>
        <source>SHA-256 of the CSV of this proof: {digest}</source>
        <translation>此证明 CSV 的 SHA-256：{digest}</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>高水位线</translation>
    </message>
    <message>
        <source>Sum of each order&apos;s net × its ratio; nothing if the net is a loss</source>
        <translation>每笔订单净盈亏 × 其比例之和；若净盈亏为亏损则为零</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared, never below 0</source>
        <translation>至今合计 × 比例 − 已分润，不低于 0</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared − ratio adjustment, never below 0</source>
        <translation>至今合计 × 比例 − 已分润 − 比例调整，不低于 0</translation>
    </message>
    <message>
        <source>(Total so far − high-water mark) × ratio, never below 0</source>
        <translation>(至今合计 − 高水位线) × 比例，不低于 0</translation>
    </message>
    <message>
        <source>Trading fees counted otherwise</source>
        <translation>交易手续费计法不同</translation>
    </message>
    <message>
        <source>Funding counted otherwise</source>
        <translation>资金费计法不同</translation>
    </message>
    <message>
        <source>A trade left out or counted twice</source>
        <translation>遗漏或重复计入一笔交易</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>分润比例不同</translation>
    </message>
    <message>
        <source>An order put into another window</source>
        <translation>订单归入了其他周期</translation>
    </message>
    <message>
        <source>Held back, or paid although it waits</source>
        <translation>暂缓发放，或应等待却已发放</translation>
    </message>
    <message>
        <source>An early settlement</source>
        <translation>提前结算</translation>
    </message>
    <message>
        <source>Withheld and not yet refunded</source>
        <translation>已预扣，尚未返还</translation>
    </message>
    <message>
        <source>Losses or high-water mark carried otherwise</source>
        <translation>亏损或高水位线结转不同</translation>
    </message>
    <message>
        <source>A rebate of fees mixed in</source>
        <translation>混入了手续费返佣</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Conversion at another rate</source>
        <translation>换算汇率不同</translation>
    </message>
    <message>
        <source>Matched: paid what was due</source>
        <translation>一致：已按应得发放</translation>
    </message>
    <message>
        <source>Explained: all of the difference has a name</source>
        <translation>已解释：全部差异均有原因</translation>
    </message>
    <message>
        <source>Disputed: not all of it can be explained</source>
        <translation>有争议：并非全部可解释</translation>
    </message>
    <message>
        <source>Waiting: it is too early to expect it</source>
        <translation>等待：尚未到应发放的时间</translation>
    </message>
    <message>
        <source>No payment was ever recorded, so a missing one says nothing</source>
        <translation>从未记录过付款，因此缺少付款不说明问题</translation>
    </message>
    <message>
        <source>Nothing was due and nothing came</source>
        <translation>无应得，也无到账</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应得</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>原因不明</translation>
    </message>
    <message numerus="yes">
        <source>Paid in one sum for %Ln copier(s).</source>
        <translation>
            <numerusform>为 %Ln 名跟单者合并发放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: {causes}</source>
        <translation>或：{causes}</translation>
    </message>
    <message>
        <source>always, as far as is known</source>
        <translation>据现有资料一直如此</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效起始</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>生效截至</translation>
    </message>
    <message>
        <source>{document} · {sections}</source>
        <translation>{document} · {sections}</translation>
    </message>
    <message>
        <source>Closed and settled before</source>
        <translation>此前已平仓并结算</translation>
    </message>
    <message>
        <source>Unrealised at the cut-off</source>
        <translation>截止时未实现</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), net {net}, share {share}</source>
        <translation>
            <numerusform>%Ln 笔订单，净盈亏 {net}，分润 {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more order(s): net {net}, share {share}. The CSV has all.</source>
        <translation>
            <numerusform>另有 %Ln 笔订单：净盈亏 {net}，分润 {share}。CSV 中有全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} · PnL {base} · {day}</source>
        <translation>{mark} · 盈亏 {base} · {day}</translation>
    </message>
    <message>
        <source>PnL as the platform shows it</source>
        <translation>平台显示的盈亏</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>币对</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已实现</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分润</translation>
    </message>
    <message>
        <source>{platform} futures: {days} consecutive days</source>
        <translation>{platform} 合约：连续 {days} 天</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>净盈利</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>已平仓订单</translation>
    </message>
    <message>
        <source>Won / lost</source>
        <translation>盈利 / 亏损</translation>
    </message>
    <message>
        <source>{won} / {lost}</source>
        <translation>{won} / {lost}</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>盈利因子</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>最大跌幅</translation>
    </message>
    <message>
        <source>Net profit so far, day by day</source>
        <translation>逐日累计净盈利</translation>
    </message>
    <message>
        <source>Net profit of each day</source>
        <translation>每日净盈利</translation>
    </message>
    <message>
        <source>Net: realised PnL − trading fees ({fees}) ± funding.</source>
        <translation>净盈亏：已实现盈亏 − 交易手续费 ({fees}) ± 资金费。</translation>
    </message>
    <message>
        <source>Mostly {symbols}.</source>
        <translation>主要为 {symbols}。</translation>
    </message>
    <message>
        <source>Days are those of the platform. Made {instant} from own records.</source>
        <translation>日期以平台为准。于 {instant} 根据自有记录生成。</translation>
    </message>
    <message>
        <source>Orders in other assets, left out: {count}.</source>
        <translation>其他币种的订单未计入：{count}。</translation>
    </message>
    <message>
        <source>No payment record to compare with this settlement.</source>
        <translation>没有可与此结算核对的付款记录。</translation>
    </message>
</context>
<context>
    <name>ProofGallery</name>
    <message>
        <source>Add &amp;images…</source>
        <translation>添加图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>粘贴(&amp;T)</translation>
    </message>
    <message>
        <source>Pro&amp;ve it for me</source>
        <translation>为我生成证明(&amp;V)</translation>
    </message>
    <message>
        <source>Draws the curve and the figures of your own orders of the last 30 whole days.</source>
        <translation>根据您自己最近 30 个整日的订单绘制曲线和数据。</translation>
    </message>
    <message>
        <source>Profit curve or order statistics of {days} consecutive days within a year. Drop images here or paste them; up to {megabytes} MB each. Place and device are taken out of them.</source>
        <translation>一年内连续 {days} 天的收益曲线或订单统计。将图片拖到此处或粘贴；每张不超过 {megabytes} MB。拍摄地点和设备信息会被去除。</translation>
    </message>
    <message>
        <source>{count} of {most} images</source>
        <translation>{count}/{most} 张图片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} · {days} consecutive days shown</source>
        <translation>{images} · 显示连续 {days} 天</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>The rulebook of {platform} was changed</source>
        <translation>{platform} 的规则书已变更</translation>
    </message>
    <message>
        <source>The rulebook of {platform} was changed, from {at} on</source>
        <translation>{platform} 的规则书已变更，自 {at} 起生效</translation>
    </message>
    <message>
        <source>{platform} has new rules since {at}</source>
        <translation>{platform} 自 {at} 起实行新规则</translation>
    </message>
    <message>
        <source>{platform} has new rules from {at} on</source>
        <translation>{platform} 将自 {at} 起实行新规则</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>See what &amp;changes…</source>
        <translation>查看变更内容(&amp;C)…</translation>
    </message>
    <message>
        <source>Your share may come out otherwise.</source>
        <translation>您的分润可能因此改变。</translation>
    </message>
    <message>
        <source>No share depends on it.</source>
        <translation>不影响任何分润。</translation>
    </message>
</context>
<context>
    <name>RadarDialog</name>
    <message>
        <source>What changes in the rules</source>
        <translation>规则的变更</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>我知道了(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RatioSection</name>
    <message>
        <source>Your history at another ratio</source>
        <translation>按其他比例重算您的历史</translation>
    </message>
    <message>
        <source>Every order led at</source>
        <translation>所有订单的带单比例</translation>
    </message>
    <message>
        <source>Share ratio to try</source>
        <translation>试算分润比例</translation>
    </message>
    <message>
        <source>Share ratio to try, in percent</source>
        <translation>试算分润比例，百分比</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Above the largest ratio in this account&apos;s rules, {largest}.</source>
        <translation>高于此账户规则的最大比例 {largest}。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} more, your copiers as much less.</source>
        <translation>若比例为 {ratio}，您将多得 {amount}，跟单者相应减少。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} less, your copiers more.</source>
        <translation>若比例为 {ratio}，您将少得 {amount}，跟单者相应增加。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned exactly what you did.</source>
        <translation>若比例为 {ratio}，您的所得与实际完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln of {copiers} copiers may leave ({part}) before it pays less, if all pay alike.</source>
        <translation>
            <numerusform>若各人支付相同，{copiers} 名跟单者中最多离开 %Ln 名（{part}），收入仍不低于实际。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If those who pay most leave first, up to %Ln.</source>
        <translation>
            <numerusform>若支付最多者先离开，则最多 %Ln 名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln more copier(s) of the same kind to earn the same.</source>
        <translation>
            <numerusform>需要再增加 %Ln 名同类跟单者才能获得同样的收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares settled</source>
        <translation>已结算分润</translation>
    </message>
    <message>
        <source>Share pending</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>Copiers&apos; net before your share</source>
        <translation>分润前跟单者净盈亏</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>跟单者保留</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>At this ratio</source>
        <translation>按此比例</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>RealAmounts</name>
    <message>
        <source>The file will hold real amounts and names, though the screen hides them.</source>
        <translation>屏幕上虽已隐藏，但文件将包含真实的金额和名称。</translation>
    </message>
    <message>
        <source>Write real amounts</source>
        <translation>写入真实金额</translation>
    </message>
</context>
<context>
    <name>RealAmountsDialog</name>
    <message>
        <source>Write real amounts?</source>
        <translation>写入真实金额？</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>{table}的列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with header</source>
        <translation>连同表头复制</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Settlements</source>
        <translation>结算记录</translation>
    </message>
    <message>
        <source>No window has been settled yet.</source>
        <translation>尚无已结算周期。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应得</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>{status} · on a gap</source>
        <translation>{status} · 涉及缺口</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>equity is above the limit</source>
        <translation>权益高于限值</translation>
    </message>
    <message>
        <source>has an open position</source>
        <translation>有持仓</translation>
    </message>
    <message>
        <source>has an active order</source>
        <translation>有挂单</translation>
    </message>
    <message>
        <source>the platform does not let him be removed</source>
        <translation>平台不允许移除此人</translation>
    </message>
    <message>
        <source>equity is not known</source>
        <translation>权益未知</translation>
    </message>
    <message>
        <source>open positions are not known</source>
        <translation>持仓未知</translation>
    </message>
    <message>
        <source>active orders are not known</source>
        <translation>挂单未知</translation>
    </message>
    <message>
        <source>the platform&apos;s rule is not known</source>
        <translation>平台规则未知</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再次回来</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>仍在列表中</translation>
    </message>
    <message>
        <source>Removal confirmed</source>
        <translation>移除已确认</translation>
    </message>
    <message>
        <source>Undone before anything was sent</source>
        <translation>发送前已撤销</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Something is to be done again</source>
        <translation>有事项需重做</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>已不在列表中</translation>
    </message>
    <message>
        <source>No answer came. It is settled by reading the list again, never by sending again.</source>
        <translation>未收到响应。将通过重新读取列表确认，绝不重复发送。</translation>
    </message>
    <message>
        <source>Nothing was sent. Retry, to look at him again.</source>
        <translation>未发送任何内容。重试以再次查看此人。</translation>
    </message>
    <message>
        <source>No answer came, and he is still on the list. Retry, to look again.</source>
        <translation>未收到响应，此人仍在列表中。重试以再次查看。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>The platform said: “{said}”. Look at him on its own pages, or retry later.</source>
        <translation>平台返回：“{said}”。请在平台页面上查看此人，或稍后重试。</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>约 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>约 {count} 分钟</translation>
    </message>
    <message>
        <source>The list of copiers could not be read whole.</source>
        <translation>未能完整读取跟单者列表。</translation>
    </message>
    <message>
        <source>{count} of its rows cannot be read, so nobody can be sure who is on it. Nothing is sent on such a list; the sync log has the rows.</source>
        <translation>其中 {count} 行无法读取，因此无法确定名单。这样的列表不会发送任何移除；相关行见同步日志。</translation>
    </message>
    <message>
        <source>It kept changing meanwhile. Nothing is sent on such a list; try again.</source>
        <translation>列表在此期间不断变动。这样的列表不会发送任何移除；请重试。</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>此账户没有 API 密钥。</translation>
    </message>
    <message>
        <source>Give it on the Accounts page; it needs the right to remove.</source>
        <translation>请在“账户”页输入；需要移除权限。</translation>
    </message>
    <message>
        <source>He had left before anything was sent.</source>
        <translation>此人在发送前已离开。</translation>
    </message>
    <message>
        <source>now {equity}</source>
        <translation>现为 {equity}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Worklist of inactive copiers</source>
        <translation>不活跃跟单者操作清单</translation>
    </message>
    <message>
        <source>Remove inactive copiers</source>
        <translation>移除不活跃跟单者</translation>
    </message>
    <message>
        <source>Copiers of this removal</source>
        <translation>此次移除的跟单者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Dry run to CSV…</source>
        <translation>试运行，存为 CSV(&amp;D)…</translation>
    </message>
    <message>
        <source>Saved as {name}; nothing was sent.</source>
        <translation>已保存为 {name}；未发送任何内容。</translation>
    </message>
    <message>
        <source>Groups of copiers</source>
        <translation>跟单者分组</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>输入 {count} 以确认</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>不符合条件</translation>
    </message>
    <message>
        <source>stay; why is in the list</source>
        <translation>保留；原因见列表</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>stay; never selected for you</source>
        <translation>保留；绝不会自动选中</translation>
    </message>
    <message>
        <source>To be removed by you</source>
        <translation>由您自行移除</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>将被移除</translation>
    </message>
    <message>
        <source>removal-dry-run.csv</source>
        <translation>removal-dry-run.csv</translation>
    </message>
    <message>
        <source>Dry run to CSV</source>
        <translation>试运行，存为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>To be removed by you · {count}</source>
        <translation>由您自行移除 · {count}</translation>
    </message>
    <message>
        <source>Will be removed · {count}</source>
        <translation>将被移除 · {count}</translation>
    </message>
    <message>
        <source>Not eligible · {count}</source>
        <translation>不符合条件 · {count}</translation>
    </message>
    <message>
        <source>Unknown · {count}</source>
        <translation>未知 · {count}</translation>
    </message>
    <message>
        <source>No longer listed · {count}</source>
        <translation>已不在列表中 · {count}</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>列出 %Ln 名跟单者，手动移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)</source>
        <translation>
            <numerusform>移除 %Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of these can be removed</source>
        <translation>其中没有可移除的人</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln inactive copier(s) from {place}?</source>
        <translation>
            <numerusform>从 {place} 移除 %Ln 名不活跃跟单者？</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} has no call for it: you get a list to work through on its own pages, and the next import or sync confirms who is gone.</source>
        <translation>{platform} 没有相应接口：您将得到一份清单，在平台页面上逐一处理；下次导入或同步会确认谁已离开。</translation>
    </message>
    <message>
        <source>{sentence} It says: “{how}”.</source>
        <translation>{sentence}平台说明：“{how}”。</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back; they may come back by themselves after {minutes} minutes.</source>
        <translation>被移除的跟单者立即停止跟单。您无法将其加回；{minutes} 分钟后他们可自行回来。</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back.</source>
        <translation>被移除的跟单者立即停止跟单。您无法将其加回。</translation>
    </message>
    <message>
        <source>{what} {next_step} Until the list is read nobody can be removed.</source>
        <translation>{what}{next_step}读取列表之前不能移除任何人。</translation>
    </message>
    <message>
        <source>There is no API key for this account, so nobody can be removed. Give one on the Accounts page; it needs the right to remove copiers.</source>
        <translation>此账户没有 API 密钥，因此不能移除任何人。请在“账户”页输入；需要移除跟单者的权限。</translation>
    </message>
    <message numerus="yes">
        <source>that of %Ln copier(s) is not known</source>
        <translation>
            <numerusform>其中 %Ln 名跟单者未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pending share of %Ln copier(s) not known</source>
        <translation>
            <numerusform>%Ln 名跟单者的待结算分润未知</numerusform>
        </translation>
    </message>
    <message>
        <source>pending share {owed}; {unknown}</source>
        <translation>待结算分润 {owed}；{unknown}</translation>
    </message>
    <message>
        <source>no pending share</source>
        <translation>无待结算分润</translation>
    </message>
    <message>
        <source>pending share {owed}</source>
        <translation>待结算分润 {owed}</translation>
    </message>
    <message>
        <source>A pending share is settled when its copier is removed.</source>
        <translation>移除跟单者时结算其待结算分润。</translation>
    </message>
    <message>
        <source>Whether a pending share is still paid after a removal is not documented here.</source>
        <translation>移除后待结算分润是否仍会发放，此处没有文件依据。</translation>
    </message>
    <message>
        <source>Up to {rate} calls a second, {time}</source>
        <translation>每秒最多 {rate} 次调用，{time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected copier(s) hidden by the filter stay out</source>
        <translation>
            <numerusform>被筛选隐藏的 %Ln 名已选跟单者不包括在内</numerusform>
        </translation>
    </message>
    <message>
        <source>Active ratio {before} → {after}</source>
        <translation>活跃率 {before} → {after}</translation>
    </message>
    <message>
        <source>copiers {before} → {after}</source>
        <translation>跟单者 {before} → {after}</translation>
    </message>
    <message>
        <source>copiers&apos; equity {before} → {after}</source>
        <translation>跟单者权益 {before} → {after}</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>跟单时长</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>已发放分润</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>距高水位线</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What this does to your level is unknown: none is documented.</source>
        <translation>对您等级的影响未知：没有相关文件。</translation>
    </message>
    <message>
        <source>Levels of the platform: {levels}</source>
        <translation>平台等级：{levels}</translation>
    </message>
</context>
<context>
    <name>RemovalDoor</name>
    <message numerus="yes">
        <source>%Ln removed, as reading the list shows</source>
        <translation>
            <numerusform>已移除 %Ln 名，经读取列表确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not removed, still on the list</source>
        <translation>
            <numerusform>未移除 %Ln 名，仍在列表中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an answer, to be settled by reading the list; this takes the API key</source>
        <translation>
            <numerusform>已发送 %Ln 名但无响应，将通过读取列表确认；需要 API 密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never sent, and left alone</source>
        <translation>
            <numerusform>%Ln 名从未发送，未作处理</numerusform>
        </translation>
    </message>
    <message>
        <source>A removal was ended before its time</source>
        <translation>一次移除被提前中断</translation>
    </message>
    <message>
        <source>Nothing was sent twice. This is what became of {account}&apos;s copiers:</source>
        <translation>没有重复发送。{account} 的跟单者情况如下：</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}：{names}</translation>
    </message>
    <message>
        <source>A removal that was ended before its time is not settled yet.</source>
        <translation>一次被提前中断的移除尚未确认结果。</translation>
    </message>
    <message>
        <source>Nothing new is sent before the list of copiers has been read.</source>
        <translation>重新读取跟单者列表之前，不会发送任何新内容。</translation>
    </message>
</context>
<context>
    <name>RemovalEffectDialog</name>
    <message>
        <source>Effect of a removal</source>
        <translation>移除的影响</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>If the %Ln selected copier(s) were gone</source>
        <translation>
            <numerusform>若移除所选的 %Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>A question to your own archive: nobody is removed by it.</source>
        <translation>仅查询您的本地档案：不会移除任何人。</translation>
    </message>
    <message>
        <source>Nothing is pending from them.</source>
        <translation>他们没有待结算分润。</translation>
    </message>
    <message>
        <source>Nothing is known to be pending from them.</source>
        <translation>他们没有已知的待结算分润。</translation>
    </message>
    <message>
        <source>Pending from them: {amounts}</source>
        <translation>其待结算分润：{amounts}</translation>
    </message>
</context>
<context>
    <name>ReportedTable</name>
    <message>
        <source>Shares the platform reported</source>
        <translation>平台报告的分润</translation>
    </message>
    <message>
        <source>Nothing was reported yet: sync the account with its exchange.</source>
        <translation>尚无平台报告：请将此账户与交易所同步。</translation>
    </message>
    <message>
        <source>The platform reports no share, paid or pending.</source>
        <translation>平台未报告任何已发放或待结算的分润。</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>发放时间</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分润</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待结算</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Paid · not in the ledger</source>
        <translation>已发放 · 流水中无</translation>
    </message>
    <message>
        <source>The platform says it paid this; its own ledger has no such row.</source>
        <translation>平台称已发放，但其资金流水中没有相应记录。</translation>
    </message>
    <message>
        <source>{name}: copier {copier}</source>
        <translation>{name}：跟单者 {copier}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) bear this name: {copiers}</source>
        <translation>
            <numerusform>%Ln 名跟单者使用此名称：{copiers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the platform hides the rest of the name.</source>
        <translation>{name}：平台隐藏了名称的其余部分。</translation>
    </message>
    <message>
        <source>{name}: nobody on the list of copiers bears this name now.</source>
        <translation>{name}：目前跟单者列表中没有人使用此名称。</translation>
    </message>
    <message>
        <source>{amount}, {source} as “{sent}”</source>
        <translation>{amount}，{source}原文为“{sent}”</translation>
    </message>
</context>
<context>
    <name>RestatementsDialog</name>
    <message>
        <source>Settlements of {account} that changed</source>
        <translation>{account} 有变更的结算</translation>
    </message>
    <message>
        <source>Orders that came late, corrections and other rules can change what was due in a window long settled. The window then shows the new figure; what it was stays here.</source>
        <translation>迟到的订单、更正或规则变更，都可能改变早已结算的周期的应得金额。该周期随后显示新的数值；原数值保留在此。</translation>
    </message>
    <message>
        <source>Settlements that changed</source>
        <translation>有变更的结算</translation>
    </message>
    <message>
        <source>Check every window again</source>
        <translation>重新核对全部周期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Settling everything again…</source>
        <translation>正在全部重新结算…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) differ from a full recompute. Please report this; the figures of a full recompute are the right ones.</source>
        <translation>
            <numerusform>%Ln 笔结算与完整重算不同。请反馈此问题；以完整重算的数值为准。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) settled again from their orders: all are as they were kept.</source>
        <translation>
            <numerusform>已根据订单重新结算 %Ln 个周期：全部与保存的一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>原应得</translation>
    </message>
    <message>
        <source>Is due</source>
        <translation>现应得</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现时间</translation>
    </message>
    <message>
        <source>no settlement</source>
        <translation>无结算</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>规则不同</translation>
    </message>
    <message>
        <source>late or corrected rows</source>
        <translation>迟到或更正的行</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>&amp;Save refused lines as CSV…</source>
        <translation>将被拒绝的行存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>new in the archive</source>
        <translation>本地档案中新增</translation>
    </message>
    <message>
        <source>corrected; what they said before is kept</source>
        <translation>已更正；原内容保留</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>由映射排除</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>被拒绝的行</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Ratio change</source>
        <translation>比例变更</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>停止跟单</translation>
    </message>
    <message>
        <source>You closed copying</source>
        <translation>您关闭跟单</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Cumulative PnL</source>
        <translation>累计盈亏</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>Your unrealised PnL</source>
        <translation>您的未实现盈亏</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>可用余额</translation>
    </message>
    <message>
        <source>A copier&apos;s</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Yours, copied</source>
        <translation>您的，被跟单</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>decimals are written with a point</source>
        <translation>小数点请用“.”</translation>
    </message>
    <message>
        <source>is not a time such as 2026-03-30T00:00:00Z</source>
        <translation>不是 2026-03-30T00:00:00Z 这样的时间</translation>
    </message>
    <message>
        <source>needs a zone: end it with Z or an offset like +08:00</source>
        <translation>需要时区：以 Z 或 +08:00 之类的时差结尾</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}：{why}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>said since {since}</source>
        <translation>自 {since} 起的内容</translation>
    </message>
    <message>
        <source>said from {since} until {until}</source>
        <translation>{since} 至 {until} 的内容</translation>
    </message>
    <message>
        <source>by hand: {note}</source>
        <translation>手动：{note}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Orders and events of {account}</source>
        <translation>{account} 的订单和事件</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>行类型</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>在行中搜索</translation>
    </message>
    <message>
        <source>Copier, order id, symbol, kind or note</source>
        <translation>跟单者、订单 ID、币对、类型或备注</translation>
    </message>
    <message>
        <source>Show 200 more</source>
        <translation>再显示 200 行</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>手动添加…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>搁置…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s) are shown, there are more.</source>
        <translation>
            <numerusform>显示最新的 %Ln 行，还有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Choose a row to see what it said, and from when.</source>
        <translation>选择一行，查看其内容及起始时间。</translation>
    </message>
    <message>
        <source>Set this order aside?</source>
        <translation>搁置此订单？</translation>
    </message>
    <message>
        <source>It stays in the archive as your own order that nobody copied, and no settlement counts it. What it says now stays in its history.</source>
        <translation>它将作为您自己的、无人跟单的订单保留在本地档案中，不计入任何结算。当前内容保留在其历史中。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Withdraw this event?</source>
        <translation>撤回此事件？</translation>
    </message>
    <message>
        <source>It stays in the archive and no longer counts. No file that holds it brings it back.</source>
        <translation>它保留在本地档案中，但不再计入。任何含有它的文件都不会使其恢复。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{title} ({zone})</source>
        <translation>{title} ({zone})</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>币对</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开仓</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>交易手续费</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被替换</translation>
    </message>
</context>
<context>
    <name>RowsDoor</name>
    <message>
        <source>Add or correct by hand…</source>
        <translation>手动添加或更正…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past settlement(s) changed…</source>
        <translation>
            <numerusform>%Ln 笔以往结算有变更…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChips</name>
    <message>
        <source>This platform has no rule: everybody is unknown.</source>
        <translation>此平台没有规则：所有人状态未知。</translation>
    </message>
    <message>
        <source>Set a rule…</source>
        <translation>设置规则…</translation>
    </message>
    <message>
        <source>Platform&apos;s rule</source>
        <translation>平台规则</translation>
    </message>
    <message>
        <source>Take back your own rule</source>
        <translation>取消自定义规则</translation>
    </message>
    <message>
        <source>Equity {sign} {limit}</source>
        <translation>权益 {sign} {limit}</translation>
    </message>
    <message>
        <source>Click to change the limit.</source>
        <translation>单击修改限值。</translation>
    </message>
    <message>
        <source>Click to ask for this condition or not.</source>
        <translation>单击启用或停用此条件。</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>无持仓</translation>
    </message>
    <message>
        <source>no active order</source>
        <translation>无挂单</translation>
    </message>
    <message>
        <source>Not asked for. {click}</source>
        <translation>未启用。{click}</translation>
    </message>
    <message>
        <source>{condition} · {count} out</source>
        <translation>{condition} · 排除 {count}</translation>
    </message>
    <message>
        <source>Keeps {count} out. {click}</source>
        <translation>排除 {count} 名。{click}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What if they were gone?</source>
        <translation>若移除会怎样？</translation>
    </message>
    <message>
        <source>Active ratio, equity and pending share without them; nobody is removed</source>
        <translation>没有他们时的活跃率、权益和待结算分润；不会移除任何人</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>取消选中</translation>
    </message>
    <message>
        <source>Select the {count} hidden too</source>
        <translation>同时选中隐藏的 {count} 名</translation>
    </message>
    <message>
        <source>Select with the box, the space bar, or Shift and a click.</source>
        <translation>用复选框、空格键或 Shift + 单击选择。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} inactive</source>
        <translation>不活跃 {count} 名</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>未知 {count} 名</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已选 {count} 名</translation>
    </message>
    <message>
        <source>{part} of {all} eligible</source>
        <translation>{all} 名中 {part} 名符合条件</translation>
    </message>
    <message>
        <source>{count} of them behind the filter</source>
        <translation>其中 {count} 名被筛选隐藏</translation>
    </message>
    <message>
        <source>{count} hidden by filter</source>
        <translation>被筛选隐藏 {count} 名</translation>
    </message>
    <message>
        <source>{title} {sum}, median {median}</source>
        <translation>{title} {sum}，中位数 {median}</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Start lead trading…</source>
        <translation>开始带单…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>取消带单…</translation>
    </message>
    <message>
        <source>Say what is set…</source>
        <translation>登记当前设置…</translation>
    </message>
    <message>
        <source>Your largest ratio…</source>
        <translation>您的最大比例…</translation>
    </message>
    <message>
        <source>I have made it…</source>
        <translation>我已修改…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>在此修改</translation>
    </message>
    <message>
        <source>changed on {platform}</source>
        <translation>在 {platform} 修改</translation>
    </message>
    <message>
        <source>Not known yet: say what your platform shows, or import it.</source>
        <translation>尚未知：请登记平台显示的值，或导入。</translation>
    </message>
    <message>
        <source>In force from {at} · {origin}</source>
        <translation>自 {at} 起生效 · {origin}</translation>
    </message>
    <message>
        <source>Seen since {at} · {origin}</source>
        <translation>首见于 {at} · {origin}</translation>
    </message>
    <message>
        <source>The platform advises {advice}.</source>
        <translation>平台建议 {advice}。</translation>
    </message>
    <message>
        <source>Pending: {value}, sent {asked}. No answer came; the next reading tells what became of it.</source>
        <translation>待生效：{value}，发送于 {asked}。未收到响应；下次读取时可知结果。</translation>
    </message>
    <message>
        <source>Pending: {value}, asked for {asked}. Make the change on your platform, then say so here; a sync or an import that shows it says so too.</source>
        <translation>待生效：{value}，要求于 {asked}。请在平台上修改，然后在此登记；显示该值的同步或导入也会自动登记。</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>来源：{sources}</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Review…</source>
        <translation>核对…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at what is set…</source>
        <translation>正在查看当前设置…</translation>
    </message>
    <message>
        <source>Type a percentage such as 2.5.</source>
        <translation>输入百分比，例如 2.5。</translation>
    </message>
    <message>
        <source>Type whole minutes such as 5; 0 is no delay.</source>
        <translation>输入整数分钟，例如 5；0 为无延迟。</translation>
    </message>
    <message>
        <source>Type an amount such as 25.</source>
        <translation>输入金额，例如 25。</translation>
    </message>
    <message>
        <source>Say what is set: {setting}</source>
        <translation>登记当前设置：{setting}</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>修改：{setting}</translation>
    </message>
    <message>
        <source>% of the copiers&apos; profit</source>
        <translation>%（占跟单者盈利）</translation>
    </message>
    <message>
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>{setting}, in {unit}</source>
        <translation>{setting}，单位：{unit}</translation>
    </message>
</context>
<context>
    <name>SettingDiff</name>
    <message>
        <source>In force from</source>
        <translation>生效起始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Newly led: {symbols}</source>
        <translation>新增带单：{symbols}</translation>
    </message>
    <message>
        <source>No longer led: {symbols}</source>
        <translation>不再带单：{symbols}</translation>
    </message>
    <message numerus="yes">
        <source>The whole list afterwards (%Ln): {symbols}</source>
        <translation>
            <numerusform>修改后的完整列表（%Ln 个）：{symbols}</numerusform>
        </translation>
    </message>
    <message>
        <source>{force} In force from {at}.</source>
        <translation>{force}自 {at} 起生效。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) allowed after it until {ends}.</source>
        <translation>
            <numerusform>此后至 {ends} 还可修改 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>your application is approved</source>
        <translation>申请已通过</translation>
    </message>
    <message>
        <source>the profit share ratio is set</source>
        <translation>已设置分润比例</translation>
    </message>
    <message>
        <source>the lead assets are chosen</source>
        <translation>已选择带单币对</translation>
    </message>
    <message>
        <source>the minimum copy amount is set</source>
        <translation>已设置最低跟单金额</translation>
    </message>
    <message>
        <source>Not known here; check on the platform that {conditions}.</source>
        <translation>此处无法得知；请在平台上确认：{conditions}。</translation>
    </message>
    <message>
        <source>Nothing is changed on {platform}. Say from when on it has been so; it counts as no change.</source>
        <translation>不会更改 {platform} 上的任何内容。请填写自何时起如此；不计为一次修改。</translation>
    </message>
    <message>
        <source>ProfitShare writes the change down, sends it to {platform} once, and reads what is set afterwards.</source>
        <translation>ProfitShare 记下此修改，向 {platform} 发送一次，然后读取设置结果。</translation>
    </message>
    <message>
        <source>1.  On {platform} open {place}.</source>
        <translation>1.  在 {platform} 打开{place}。</translation>
    </message>
    <message>
        <source>1.  Open the lead trading settings of {platform}.</source>
        <translation>1.  打开 {platform} 的带单设置。</translation>
    </message>
    <message>
        <source>3.  Come back and press “I have made it…”. Until then the change is pending here.</source>
        <translation>3.  返回此处，点击“我已修改…”。在此之前，该修改在这里显示为待生效。</translation>
    </message>
    <message>
        <source>It cannot be sent from here. {why}</source>
        <translation>无法从此处发送。{why}</translation>
    </message>
    <message>
        <source>2.  Close every position and order, then cancel lead trading.</source>
        <translation>2.  平掉全部持仓、撤销全部订单，然后取消带单。</translation>
    </message>
    <message>
        <source>2.  Press Start Lead Trading.</source>
        <translation>2.  点击“开始带单”(Start Lead Trading)。</translation>
    </message>
    <message>
        <source>2.  Set {setting} to {value}.</source>
        <translation>2.  将{setting}设为 {value}。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Note it as pending</source>
        <translation>记为待生效</translation>
    </message>
    <message>
        <source>Change it on {platform}</source>
        <translation>在 {platform} 上修改</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Lead trading</source>
        <translation>带单</translation>
    </message>
    <message>
        <source>Lead trading on {platform}</source>
        <translation>在 {platform} 带单</translation>
    </message>
    <message>
        <source>All days on record</source>
        <translation>全部记录</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Return on own equity (ROI)</source>
        <translation>自有权益收益率 (ROI)</translation>
    </message>
    <message>
        <source>+{part}</source>
        <translation>+{part}</translation>
    </message>
    <message>
        <source>Profit share received</source>
        <translation>已收到分润</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>The curve shows</source>
        <translation>曲线显示</translation>
    </message>
    <message>
        <source>profit share</source>
        <translation>分润</translation>
    </message>
    <message>
        <source>own return</source>
        <translation>自有收益率</translation>
    </message>
    <message>
        <source>No curve: too little is on record</source>
        <translation>无曲线：记录太少</translation>
    </message>
    <message>
        <source>Demo data, invented · made with ProfitShare</source>
        <translation>演示数据，纯属虚构 · 由 ProfitShare 生成</translation>
    </message>
    <message>
        <source>Self-reported, not verified by any platform · made with ProfitShare</source>
        <translation>自行报告，未经任何平台核实 · 由 ProfitShare 生成</translation>
    </message>
</context>
<context>
    <name>ShareCardDialog</name>
    <message>
        <source>Share card</source>
        <translation>分享卡片</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Copied: paste it into a post</source>
        <translation>已复制：可粘贴到帖子中</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>适用于</translation>
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
        <translation>期间</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Name the platform</source>
        <translation>显示平台名称</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>The picture holds no name, no id and no path. It says that it is self-reported.</source>
        <translation>图片不含姓名、ID 和路径，并注明为自行报告。</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>保存为 PNG(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>卡片预览</translation>
    </message>
    <message>
        <source>share-card.png</source>
        <translation>share-card.png</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>保存卡片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a table</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>In the table of copiers</source>
        <translation>跟单者表格中</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>图表中</translation>
    </message>
    <message>
        <source>{name}: {does}</source>
        <translation>{name}：{does}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Column names in line</source>
        <translation>列名所在行</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the spreadsheet hides are read all the same.</source>
        <translation>
            <numerusform>电子表格中隐藏的 %Ln 行也会读取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What {platform} asks</source>
        <translation>{platform} 的要求</translation>
    </message>
    <message>
        <source>Other tags: {names}</source>
        <translation>其他标签：{names}</translation>
    </message>
    <message>
        <source>How they are earned is not published.</source>
        <translation>未公布获得方式。</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message numerus="yes">
        <source>A trade every %Ln day(s)</source>
        <translation>
            <numerusform>每 %Ln 天至少交易一次</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade is known yet, so nobody knows when the time is up.</source>
        <translation>尚无已知交易，因此无从得知何时到期。</translation>
    </message>
    <message>
        <source>Last trade {last}; copiers are unfollowed {until} without another.</source>
        <translation>最近交易 {last}；若不再交易，{until} 将解除跟单者的跟单。</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>Maximum drawdown of at most {limit}</source>
        <translation>最大回撤不超过 {limit}</translation>
    </message>
    <message>
        <source>Yours is {figure} in 30 days, of the ROI curve as the platform has it. It says that less is more attractive; it is no condition.</source>
        <translation>您 30 天内为 {figure}，按平台的 ROI 曲线口径。平台称越低越有吸引力，但并非条件。</translation>
    </message>
    <message>
        <source>within</source>
        <translation>未超出</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>标签“{name}”</translation>
    </message>
    <message>
        <source>Lead days: {have} of {need}</source>
        <translation>带单天数：{have} / {need}</translation>
    </message>
    <message>
        <source>Copiers&apos; profit: {have} of {need}</source>
        <translation>跟单者盈利：{have} / {need}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>threshold met</source>
        <translation>已达标</translation>
    </message>
    <message>
        <source>{distance} missing</source>
        <translation>还差 {distance}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>since {instant}</source>
        <translation>自 {instant} 起</translation>
    </message>
    <message>
        <source>The platform&apos;s reason: {reason}</source>
        <translation>平台给出的原因：{reason}</translation>
    </message>
    <message>
        <source>Your archive shows that you lead already. Say since when, if so.</source>
        <translation>您的本地档案显示您已在带单。若属实，请填写起始时间。</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>有新情况…</translation>
    </message>
    <message>
        <source>Paste a notice…</source>
        <translation>粘贴通知…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Paste a notice</source>
        <translation>粘贴通知</translation>
    </message>
    <message>
        <source>The platform&apos;s notice</source>
        <translation>平台的通知</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生事项</translation>
    </message>
    <message>
        <source>The platform&apos;s reason</source>
        <translation>平台给出的原因</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When, on the platform&apos;s clock</source>
        <translation>时间（平台时区）</translation>
    </message>
    <message>
        <source>Copy the whole message or e-mail of the platform into it.</source>
        <translation>将平台消息或邮件的全文复制到这里。</translation>
    </message>
    <message>
        <source>Nothing in it is known. Choose below what happened.</source>
        <translation>未识别到已知内容。请在下方选择发生的情况。</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. That does not follow from here; choose what happened.</source>
        <translation>其中写有“{phrase}”：{state}。这与当前状态不符；请选择发生的情况。</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. Look whether that is right.</source>
        <translation>其中写有“{phrase}”：{state}。请确认是否正确。</translation>
    </message>
    <message>
        <source>&amp;Reason the platform gave</source>
        <translation>平台给出的原因(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The &amp;notice</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>发生的情况(&amp;W)</translation>
    </message>
    <message>
        <source>When, on the &amp;platform&apos;s clock ({zone})</source>
        <translation>时间（平台时区 {zone}）(&amp;P)</translation>
    </message>
    <message>
        <source>Your &amp;own note</source>
        <translation>您的备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Remove inactive copiers</source>
        <translation>移除不活跃跟单者</translation>
    </message>
</context>
<context>
    <name>SweepProgressPage</name>
    <message>
        <source>How far the removal is</source>
        <translation>移除进度</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>处理完此人后停止(&amp;S)</translation>
    </message>
    <message>
        <source>Each copier is written down before he is sent, and sent once. If the program ends now, its next start finds out how far it came.</source>
        <translation>每名跟单者先记录再发送，且只发送一次。若程序此刻中断，下次启动时会查明进展。</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln copier(s) from {place}</source>
        <translation>
            <numerusform>正在从 {place} 移除 %Ln 名跟单者</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}/{total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>已移除 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>被拒绝 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>未处理 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is under way is settled first…</source>
        <translation>正在停止；先处理完进行中的请求…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent.</source>
        <translation>已暂停。不发送任何内容。</translation>
    </message>
    <message>
        <source>Reading the list of copiers… {left} of sending left</source>
        <translation>正在读取跟单者列表… 发送还需 {left}</translation>
    </message>
    <message>
        <source>{left} left, at the platform&apos;s rate</source>
        <translation>剩余 {left}（按平台频率）</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SweepResultPage</name>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因与处理办法</translation>
    </message>
    <message>
        <source>What became of each copier</source>
        <translation>每名跟单者的结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>{removed} of %Ln copier(s) removed</source>
        <translation>
            <numerusform>%Ln 名跟单者中已移除 {removed} 名</numerusform>
        </translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>已确定离开</translation>
    </message>
    <message>
        <source>still copying</source>
        <translation>仍在跟单</translation>
    </message>
    <message>
        <source>settled at the next reading</source>
        <translation>下次读取时确认</translation>
    </message>
    <message>
        <source>changed since the preview</source>
        <translation>预览后有变化</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed…</source>
        <translation>
            <numerusform>重试 %Ln 名失败的(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>未再发送任何内容。</translation>
    </message>
    <message>
        <source>{never} {next_step}</source>
        <translation>{never}{next_step}</translation>
    </message>
    <message>
        <source>The removal ended early</source>
        <translation>移除提前结束</translation>
    </message>
    <message>
        <source>{next_step} Each copier was written down before he was sent: the next removal, or the next start, finds out how far this one came. Nothing is sent twice.</source>
        <translation>{next_step}每名跟单者先记录再发送：下次移除或下次启动时会查明此次进展。不会重复发送。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>审计日志(&amp;L)…</translation>
    </message>
    <message>
        <source>removal-result.csv</source>
        <translation>removal-result.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>导出结果</translation>
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
        <translation>币对</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未平</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平仓</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>资金费</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>净盈亏</translation>
    </message>
    <message>
        <source>PnL per symbol</source>
        <translation>各币对盈亏</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Lead page</source>
        <translation>带单主页</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>待结算分润</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>已发放分润</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>未平仓交易</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>平仓交易</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>资金流水</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>币对</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}：{why}</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>仅限文件</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>无 API 密钥</translation>
    </message>
    <message>
        <source>Sync waits…</source>
        <translation>等待同步…</translation>
    </message>
    <message>
        <source>{feed} · {count}</source>
        <translation>{feed} · {count}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>同步失败</translation>
    </message>
    <message>
        <source>Syncing elsewhere</source>
        <translation>正在别处同步</translation>
    </message>
    <message>
        <source>Synced {age}</source>
        <translation>{age}同步</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>本机时钟比交易所慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>本机时钟比交易所快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>By itself again in {time}</source>
        <translation>{time} 后自动再次同步</translation>
    </message>
    <message>
        <source>Tried again by itself in {time}</source>
        <translation>{time} 后自动重试</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>此账户没有 API 密钥。</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>已停止。已读取的数据会保留。</translation>
    </message>
    <message>
        <source>The API key may withdraw or transfer money. Replace it by one that can only read, and manage copy trading.</source>
        <translation>此 API 密钥可提现或划转资金。请换用只有读取和管理跟单权限的密钥。</translation>
    </message>
    <message>
        <source>The API key has a right that is not needed: {right}.</source>
        <translation>此 API 密钥有一项不需要的权限：{right}。</translation>
    </message>
    <message>
        <source>The exchange tells it from {at} on. Import older rows from files.</source>
        <translation>交易所只提供 {at} 起的数据。更早的行请从文件导入。</translation>
    </message>
    <message>
        <source>There is a gap from {since} to {until}, which the exchange has forgotten. Import it from a file.</source>
        <translation>{since} 至 {until} 有缺口，交易所已不再保留这段数据。请从文件导入。</translation>
    </message>
    <message>
        <source>{exchange} shows {count} rows at most, and there may be more. Who is not among them does not count as gone.</source>
        <translation>{exchange} 最多显示 {count} 行，可能还有更多。未列出的跟单者不视为已离开。</translation>
    </message>
    <message>
        <source>Not every row can be read, so nothing counts as gone.</source>
        <translation>有行无法读取，因此一律不视为已消失。</translation>
    </message>
    <message>
        <source>It kept changing while it was read, so nothing counts as gone.</source>
        <translation>读取期间数据不断变动，因此一律不视为已消失。</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>无法读取系统密钥环。</translation>
    </message>
    <message>
        <source>Paid share {row} of {amount} at {at} is not in the exchange&apos;s own ledger.</source>
        <translation>已发放分润 {row}（{amount}，{at}）不在交易所自己的资金流水中。</translation>
    </message>
    <message>
        <source>The ledger&apos;s row {row} of {amount} at {at} is no paid share that the exchange reports.</source>
        <translation>资金流水记录 {row}（{amount}，{at}）在交易所报告的已发放分润中没有对应项。</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>has a comma where a point belongs</source>
        <translation>在应为小数点处用了逗号</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>is a time without a zone</source>
        <translation>是没有时区的时间</translation>
    </message>
    <message>
        <source>is not an id as this exchange has them</source>
        <translation>不符合此交易所的 ID 格式</translation>
    </message>
    <message>
        <source>stands where a text belongs</source>
        <translation>应为文本</translation>
    </message>
    <message>
        <source>stands where a row belongs</source>
        <translation>应为数据行</translation>
    </message>
    <message>
        <source>is none of the words that are known here</source>
        <translation>不是此处已知的取值</translation>
    </message>
    <message>
        <source>is not a place where reading can go on</source>
        <translation>不是可继续读取的位置</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>不是 https 地址</translation>
    </message>
    <message>
        <source>is not an exchange this program knows</source>
        <translation>不是本程序已知的交易所</translation>
    </message>
    <message>
        <source>Not tried: {exchange} was out of reach.</source>
        <translation>未尝试：无法连接 {exchange}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) were set aside.</source>
        <translation>
            <numerusform>另有 %Ln 行被搁置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) vanished as well.</source>
        <translation>
            <numerusform>另有 %Ln 笔订单也已消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} in {symbol}, opened {at}, is no longer listed as open, and the exchange tells no close of it. Enter it by hand or import it from a file.</source>
        <translation>{symbol} 的订单 {order}（开仓于 {at}）已不在未平仓列表中，交易所也未提供其平仓记录。请手动录入或从文件导入。</translation>
    </message>
    <message>
        <source>A row was set aside: it {why}.</source>
        <translation>有一行被搁置：{why}。</translation>
    </message>
    <message>
        <source>A row was set aside: “{cell}” {why}.</source>
        <translation>有一行被搁置：“{cell}”{why}。</translation>
    </message>
    <message>
        <source>A value of the answer {why}.</source>
        <translation>响应中有一个值{why}。</translation>
    </message>
    <message>
        <source>“{value}” {why}.</source>
        <translation>“{value}”{why}。</translation>
    </message>
</context>
<context>
    <name>SyncButtons</name>
    <message>
        <source>Details of the sync</source>
        <translation>同步详情</translation>
    </message>
    <message>
        <source>What was read, what went wrong, how often to sync</source>
        <translation>读取了什么、哪里出错、同步频率</translation>
    </message>
    <message>
        <source>This account is fed from files; there is no exchange to ask.</source>
        <translation>此账户由文件导入；没有可询问的交易所。</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new ({keys})</source>
        <translation>向交易所获取新数据 ({keys})</translation>
    </message>
</context>
<context>
    <name>SyncDoor</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Syncing with the exchange</source>
        <translation>正在与交易所同步</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>已读数据项</translation>
    </message>
    <message>
        <source>How often to sync by itself</source>
        <translation>自动同步频率</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>输入密钥…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync of {account}</source>
        <translation>{account} 的同步</translation>
    </message>
    <message>
        <source>This account is fed from files.</source>
        <translation>此账户由文件导入。</translation>
    </message>
    <message>
        <source>There is no exchange to ask; import a file instead.</source>
        <translation>没有可询问的交易所；请改为导入文件。</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>此账户没有 API 密钥。</translation>
    </message>
    <message>
        <source>A key that may only read is enough.</source>
        <translation>只读密钥即可。</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>尚未同步。</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>上次同步失败。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in the last sync.</source>
        <translation>
            <numerusform>上次同步有 %Ln 个问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on the Accounts page.</source>
        <translation>
            <numerusform>“账户”页还有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>每 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>TaxYearFields</name>
    <message>
        <source>First day of the tax year</source>
        <translation>税务年度第一天</translation>
    </message>
    <message>
        <source>Time zone of the tax year</source>
        <translation>税务年度时区</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Platform&apos;s clock</source>
        <translation>平台时区</translation>
    </message>
    <message>
        <source>{first} to {last}. The sums by asset and month are written as well.</source>
        <translation>{first} 至 {last}。同时写入按币种和月份的汇总。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Settled</source>
        <translation>已结算</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已顺延</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可结算</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>将被跳过</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>有持仓</translation>
    </message>
    <message>
        <source>your unrealised loss is too large</source>
        <translation>您的未实现亏损过大</translation>
    </message>
    <message>
        <source>the copier&apos;s balance is too small</source>
        <translation>跟单者余额不足</translation>
    </message>
    <message>
        <source>no net profit</source>
        <translation>无净盈利</translation>
    </message>
    <message>
        <source>below the high-water mark</source>
        <translation>低于高水位线</translation>
    </message>
    <message>
        <source>weekly settlement</source>
        <translation>每周结算</translation>
    </message>
    <message>
        <source>daily settlement</source>
        <translation>每日结算</translation>
    </message>
    <message>
        <source>the copier stopped copying</source>
        <translation>跟单者停止跟单</translation>
    </message>
    <message>
        <source>you closed the copy trading</source>
        <translation>您关闭了跟单</translation>
    </message>
    <message>
        <source>the copier withdrew</source>
        <translation>跟单者提现</translation>
    </message>
    <message>
        <source>Share of realised PnL</source>
        <translation>已实现盈亏的分润</translation>
    </message>
    <message>
        <source>Share of trading fees</source>
        <translation>交易手续费的分润</translation>
    </message>
    <message>
        <source>Share of funding fees</source>
        <translation>资金费的分润</translation>
    </message>
    <message>
        <source>Share of unrealised PnL</source>
        <translation>未实现盈亏的分润</translation>
    </message>
    <message>
        <source>Already shared</source>
        <translation>已分润</translation>
    </message>
    <message>
        <source>Adjustment to the new ratio</source>
        <translation>按新比例调整</translation>
    </message>
    <message>
        <source>Carried from earlier windows</source>
        <translation>由之前周期结转</translation>
    </message>
    <message>
        <source>A loss is not charged</source>
        <translation>亏损不收取</translation>
    </message>
    <message>
        <source>Rounded down to 8 decimals</source>
        <translation>向下舍入至 8 位小数</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>根据订单计算</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>平台报告</translation>
    </message>
    <message>
        <source>estimated from your orders</source>
        <translation>根据您的订单估算</translation>
    </message>
    <message>
        <source>A condition of the platform could not be checked; taken as met</source>
        <translation>平台的一项条件无法核对；视为已满足</translation>
    </message>
    <message>
        <source>Unrealised PnL is not known; taken as 0</source>
        <translation>未实现盈亏未知；按 0 计</translation>
    </message>
    <message>
        <source>Margin is not known; the rebate is not capped</source>
        <translation>保证金未知；返佣未设上限</translation>
    </message>
    <message>
        <source>Older than the first version of the rules we know; settled by that version</source>
        <translation>早于已知规则的最初版本；按该版本结算</translation>
    </message>
    <message>
        <source>This platform does not settle early on “{event}”</source>
        <translation>此平台不因“{event}”提前结算</translation>
    </message>
    <message>
        <source>The platform does not publish “{axis}”; taken as “{value}”</source>
        <translation>平台未公布“{axis}”；按“{value}”处理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s): {reason}</source>
        <translation>
            <numerusform>%Ln 名跟单者：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}：{reason}</translation>
    </message>
    <message>
        <source>settling…</source>
        <translation>结算中…</translation>
    </message>
    <message>
        <source>{days} d {hours} h {minutes} min</source>
        <translation>{days} 天 {hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} 分钟前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} 小时前</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} 天前</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Private, by invitation</source>
        <translation>私密，仅限邀请</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>选填</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count}/{most} 个字符</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Every step will stand here with its date.</source>
        <translation>每个步骤及其日期会显示在这里。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: {state}</source>
        <translation>撤回：{state}</translation>
    </message>
    <message>
        <source>{instant} · {origin}</source>
        <translation>{instant} · {origin}</translation>
    </message>
    <message>
        <source>taken back {instant}</source>
        <translation>已于 {instant} 撤回</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Pending share, all accounts</source>
        <translation>待结算分润，全部账户</translation>
    </message>
    <message>
        <source>Next settlement</source>
        <translation>下次结算</translation>
    </message>
    <message>
        <source>Paid in 30 days</source>
        <translation>30 天内已发放</translation>
    </message>
    <message>
        <source>Copiers, all accounts</source>
        <translation>跟单者，全部账户</translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>其中 {amounts} 暂缓发放</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln 次发放</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>尚未导入跟单者列表。</translation>
    </message>
    <message>
        <source>No account has a schedule.</source>
        <translation>没有账户有结算时间表。</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln account(s)</source>
        <translation>
            <numerusform>来自 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>from {settled} of {all} accounts</source>
        <translation>来自 {all} 个账户中的 {settled} 个</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>抢救…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Time left to undo</source>
        <translation>剩余撤销时间</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be removed in {seconds} s</source>
        <translation>
            <numerusform>{seconds} 秒后移除 %Ln 名跟单者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>This was opened before the figures were hidden.</source>
        <translation>此窗口在隐藏数字之前已打开。</translation>
    </message>
    <message>
        <source>Close it and open it again, or show the amounts.</source>
        <translation>请关闭后重新打开，或显示金额。</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>显示金额</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Columns, order and filters under a name</source>
        <translation>命名保存的列、排序和筛选</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Trading and funding fees as they were really paid</source>
        <translation>交易手续费和资金费按实际支付</translation>
    </message>
    <message>
        <source>The share ratio you led at, whether that platform would allow it or not</source>
        <translation>按您实际带单的分润比例，无论该平台是否允许</translation>
    </message>
    <message>
        <source>Its conditions on your unrealised loss and on copiers&apos; balances are taken as met: neither is known</source>
        <translation>该平台对您未实现亏损和跟单者余额的条件视为已满足：两者均未知</translation>
    </message>
    <message>
        <source>Unrealised PnL at its cut-offs is not known; taken as 0</source>
        <translation>其截止时的未实现盈亏未知；按 0 计</translation>
    </message>
    <message>
        <source>Not the platform&apos;s rule: it forgets a losing window, here it is carried on</source>
        <translation>非平台规则：平台会忽略亏损周期，此处则结转</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see a forecast.</source>
        <translation>没有已知的跟单者已平仓订单。导入订单后可查看预测。</translation>
    </message>
    <message>
        <source>An order has no share ratio. Add the ratio&apos;s changes to see a forecast.</source>
        <translation>有订单没有分润比例。添加比例变更后可查看预测。</translation>
    </message>
    <message>
        <source>This platform settles every copier on a day of his own: there is no one next settlement.</source>
        <translation>此平台对每名跟单者各有结算日：没有统一的下次结算。</translation>
    </message>
    <message>
        <source>Some copiers are known by readings of their PnL alone, without the orders between.</source>
        <translation>部分跟单者只有盈亏快照，没有其间的订单。</translation>
    </message>
    <message>
        <source>The history is too short: a forecast needs 8 settlements over 2 weeks or more.</source>
        <translation>历史太短：预测需要两周以上、至少 8 次结算。</translation>
    </message>
    <message>
        <source>No copier has traded lately and nothing is owed: there is nothing to forecast.</source>
        <translation>近期没有跟单者交易，也没有应付分润：无可预测。</translation>
    </message>
    <message>
        <source>An order has no share ratio</source>
        <translation>有订单没有分润比例</translation>
    </message>
    <message>
        <source>This rulebook cannot be read</source>
        <translation>此规则书无法读取</translation>
    </message>
    <message>
        <source>Your copiers&apos; past gains, hour by hour, are drawn again in blocks of about two days, 4,000 times, up to the cut-off. Each copier pays his ratio of what lies above his mark; paths end at past cut-offs, so that what was held back then is held back here. P10 and P90 are amounts that one path in ten stays below or above, P50 the middle. The same is done for every past window with what was known as long before its cut-off, and where the record was too sure, the levels move outwards. The draws are seeded: the same archive gives the same forecast.</source>
        <translation>将跟单者过去每小时的盈亏以约两天为一块重新抽样 4,000 次，直至截止。每名跟单者按其比例支付高于其高水位线的部分；模拟路径以历史截止为终点，因此当时暂缓发放的在此同样暂缓。P10 和 P90 是十条路径中有一条低于或高于的金额，P50 为中位。对每个历史周期，用其截止前同样时长时的已知数据做同样的计算；若历史预测过于自信，则将分位向外移动。抽样使用固定种子：相同的档案得出相同的预测。</translation>
    </message>
    <message>
        <source>Of ten past payouts about eight should lie between P10 and P90. Where many paths pay nothing at all, a payout of nothing counts in part: by how much of these paths lies between the levels.</source>
        <translation>历史上每十次发放应约有八次落在 P10 与 P90 之间。若许多路径的发放为零，则零发放按比例部分计入：即这些路径中落在两个分位之间的部分。</translation>
    </message>
    <message>
        <source>Every order of your history is settled again as if it had been opened at this ratio, under the same rules: windows, postponement, losses. That copiers might have left or come is not guessed. Instead you see how many could leave before the higher ratio pays less: copiers × (1 − share before ÷ share after), if all pay alike.</source>
        <translation>将您历史中的每笔订单按此比例重新结算，规则不变：周期、顺延、亏损。不猜测跟单者是否会因此离开或加入，而是给出在更高比例的收入低于原来之前最多可离开多少人：若各人支付相同，为 跟单者数 × (1 − 原分润 ÷ 新分润)。</translation>
    </message>
    <message>
        <source>The coming cut-off, once with these positions open and once with them closed now at their unrealised PnL, before costs of closing. Nothing else happens until then. What you are paid more is what your copiers pay more. This is no advice: a position closed to be paid earlier is closed with your copiers&apos; money.</source>
        <translation>下次截止的两种情形：这些持仓维持不动，或现在按其未实现盈亏平仓（未计平仓成本）。在此之前不考虑其他变化。您多得的即跟单者多付的。这不构成建议：为提前收款而平仓，动用的是跟单者的资金。</translation>
    </message>
    <message>
        <source>The same orders settled by each platform&apos;s rules. What that assumes stands below, for the platform you choose: a real year there would have had other fees, other limits and other copiers.</source>
        <translation>同样的订单按各平台的规则结算。下方列出所选平台的假设：真实情况下，那里的手续费、限制和跟单者都会不同。</translation>
    </message>
    <message>
        <source>What copying left each copier: the net of his closed orders less your share, paid or pending. His return is that over what he copies with; your own is your PnL over your first equity and what you added. A percentile is a return that somebody really had.</source>
        <translation>跟单给每名跟单者留下的：其已平仓订单的净盈亏减去您的分润（已发放或待结算）。其收益率为此数除以其跟单金额；您自己的收益率为您的盈亏除以首个权益与追加之和。百分位均为真实存在的收益率。</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在读取本地档案…</translation>
    </message>
    <message>
        <source>No history to ask yet</source>
        <translation>尚无历史可分析</translation>
    </message>
    <message>
        <source>Import your copiers&apos; orders or connect the exchange: then you can ask what another ratio, another platform or a position closed earlier would have paid.</source>
        <translation>导入跟单者的订单或连接交易所后，即可试算其他比例、其他平台或提前平仓会带来多少分润。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>分润比例不同</translation>
    </message>
    <message>
        <source>If I closed these positions before the cut-off</source>
        <translation>若我在截止前平掉这些持仓</translation>
    </message>
    <message>
        <source>The same year on other platforms</source>
        <translation>同一年在其他平台</translation>
    </message>
    <message>
        <source>Fairness to your copiers</source>
        <translation>对跟单者的公平性</translation>
    </message>
</context>
<context>
    <name>WorklistDialog</name>
    <message>
        <source>Remove by hand</source>
        <translation>手动移除</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟单者</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Copiers to remove by hand</source>
        <translation>需手动移除的跟单者</translation>
    </message>
    <message>
        <source>&amp;Tick the copied ones</source>
        <translation>勾选已复制的(&amp;T)</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>勾选所选</translation>
    </message>
    <message>
        <source>Take ticks back</source>
        <translation>取消勾选</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>放弃其余</translation>
    </message>
    <message>
        <source>How many ids the platform takes at once</source>
        <translation>平台一次可接受的 ID 数</translation>
    </message>
    <message>
        <source>Note for the current copier; Enter keeps it</source>
        <translation>对当前跟单者的备注；按 Enter 保存</translation>
    </message>
    <message>
        <source>Note for the current copier</source>
        <translation>对当前跟单者的备注</translation>
    </message>
    <message>
        <source>Ids at once</source>
        <translation>每次 ID 数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>%Ln 名跟单者需手动移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to remove</source>
        <translation>没有剩余待移除者</translation>
    </message>
    <message>
        <source>{gone} gone · {ticked} ticked · {left} to do</source>
        <translation>已离开 {gone} · 已勾选 {ticked} · 待办 {left}</translation>
    </message>
    <message>
        <source>A tick is yours; the next import or sync of the list confirms it.</source>
        <translation>勾选由您标记；下次导入或同步列表时确认。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy the next %Ln id(s)</source>
        <translation>
            <numerusform>复制接下来的 %Ln 个 ID(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ConditionLine</name>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头为</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>开头不为</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Leave out by column</source>
        <translation>排除依据的列</translation>
    </message>
    <message>
        <source>Leave out if</source>
        <translation>排除条件</translation>
    </message>
    <message>
        <source>Leave out texts</source>
        <translation>排除的文字</translation>
    </message>
    <message>
        <source>text; another</source>
        <translation>文字; 另一文字</translation>
    </message>
    <message>
        <source>Do not leave these rows out</source>
        <translation>不排除这些行</translation>
    </message>
    <message>
        <source>Leave out rows where</source>
        <translation>排除以下行：</translation>
    </message>
</context>
<context>
    <name>_Curve</name>
    <message>
        <source>An example of a chart</source>
        <translation>图表示例</translation>
    </message>
</context>
<context>
    <name>_LimitPopup</name>
    <message>
        <source>Equity limit in USDT</source>
        <translation>权益限值 (USDT)</translation>
    </message>
    <message>
        <source>The limit itself is inactive</source>
        <translation>等于限值也算不活跃</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>使用此上限</translation>
    </message>
    <message>
        <source>Inactive up to an equity of (USDT)</source>
        <translation>不活跃的权益上限 (USDT)</translation>
    </message>
    <message>
        <source>Enter an amount such as 100 or 0.5.</source>
        <translation>请输入金额，例如 100 或 0.5。</translation>
    </message>
</context>
<context>
    <name>_NewsCard</name>
    <message numerus="yes">
        <source>&amp;Settle my last %Ln window(s) under both</source>
        <translation>
            <numerusform>按新旧规则结算最近 %Ln 个周期(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>The last windows under both rules</source>
        <translation>新旧规则下的最近周期</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>正在结算…</translation>
    </message>
    <message>
        <source>{before} before, {after} after: {difference}</source>
        <translation>之前 {before}，之后 {after}：{difference}</translation>
    </message>
    <message>
        <source>No window of yours is settled yet, so there is nothing to compare.</source>
        <translation>您尚无已结算周期，没有可比较的内容。</translation>
    </message>
    <message>
        <source>The edition you read last can no longer be read by this version of ProfitShare, so the two cannot be compared.</source>
        <translation>此版本的 ProfitShare 已无法读取您上次所读的版本，因此无法比较。</translation>
    </message>
    <message>
        <source>Your share depends on it</source>
        <translation>影响您的分润</translation>
    </message>
    <message>
        <source>Limits of the settings</source>
        <translation>设置的限制</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{what}: now {after}; nothing was said before</source>
        <translation>{what}：现为 {after}；此前无说明</translation>
    </message>
    <message>
        <source>{what}: no longer said; was {before}</source>
        <translation>{what}：不再说明；此前为 {before}</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}：{value}</translation>
    </message>
    <message>
        <source>{platform} said: {code} {words}</source>
        <translation>{platform} 返回：{code} {words}</translation>
    </message>
</context>
</TS>
