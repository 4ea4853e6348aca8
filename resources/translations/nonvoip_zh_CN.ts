<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Rent non-VoIP phone numbers and read the codes that arrive, on the desktop.</source>
        <translation>在桌面上租用非 VoIP 电话号码，并读取收到的验证码。</translation>
    </message>
    <message>
        <source>An independent program, not made or endorsed by the service.</source>
        <translation>独立程序，并非由服务商制作，也未获其认可。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt 和 PySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The address must not hold blanks or control characters.</source>
        <translation>地址不能包含空格或控制字符。</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>地址必须以 https:// 开头并包含主机名。</translation>
    </message>
    <message>
        <source>The address must not hold a user, a query or a fragment.</source>
        <translation>地址不能包含用户名、查询参数或片段。</translation>
    </message>
    <message>
        <source>Plain http:// is accepted for this computer only; use https://.</source>
        <translation>普通 http:// 只能用于本机；使用 https://。</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>地址中的端口无效。</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>尚未登录</translation>
    </message>
    <message>
        <source>Sign in on the main window.</source>
        <translation>需在主窗口登录。</translation>
    </message>
    <message>
        <source>Signed in at {address}</source>
        <translation>已登录 {address}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>保存在密钥环中</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Forgetting an account takes its password out of the keyring; its orders and messages stay, and are there again when you sign in to it.</source>
        <translation>移除账户会从密钥环中删除其密码；订单和短信会保留，再次登录该账户后即可看到。</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>其他账户</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>另一账户</translation>
    </message>
    <message>
        <source>The history of each account is kept apart from the others.</source>
        <translation>每个账户的历史记录分开保存。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kept for this session only. {why}</source>
        <translation>仅在本次会话中保留。{why}</translation>
    </message>
    <message>
        <source>Kept by {keyring} and nowhere else.</source>
        <translation>仅由 {keyring} 保存，不存于别处。</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {why}</source>
        <translation>密码可能仍在密钥环中。{why}</translation>
    </message>
    <message>
        <source>{email} was not forgotten everywhere</source>
        <translation>{email} 未能完全移除</translation>
    </message>
    <message>
        <source>The password is kept for this session only</source>
        <translation>密码仅在本次会话中保留</translation>
    </message>
    <message>
        <source>The system keyring can be used now</source>
        <translation>现在可以使用系统密钥环了</translation>
    </message>
    <message>
        <source>The account page of the settings keeps the password in it.</source>
        <translation>在设置的账户页中可将密码保存到密钥环。</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>未发送任何请求。{reason}</translation>
    </message>
    <message>
        <source>Nothing was sent: {number} waits for a message already.</source>
        <translation>未发送任何请求：{number} 已在等待短信。</translation>
    </message>
    <message>
        <source>The service does not know order {order_id} any more. It may find the number by its service.</source>
        <translation>服务商已查不到订单 {order_id}。也许可以通过服务名称找到该号码。</translation>
    </message>
    <message>
        <source>The reuse for {service} came with another number</source>
        <translation>复用 {service} 时得到了另一个号码</translation>
    </message>
    <message>
        <source>It is {number} now, and was {former}. The service may have sold you a new number: look at your balance.</source>
        <translation>现在是 {number}，之前是 {former}。服务商可能卖出了一个新号码：应查看余额。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Activate this rental?</source>
        <translation>激活此租用号码？</translation>
    </message>
    <message>
        <source>Messages reach it for some minutes from then on, so ask for the code right after. The service may charge for it and names no price here.</source>
        <translation>激活后的几分钟内可以收到短信，因此应随即获取验证码。服务商可能收费，但此处未给出价格。</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>什么是租用？</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>租用至</translation>
    </message>
    <message>
        <source>Wait for another message on this number?</source>
        <translation>用此号码等待下一条短信？</translation>
    </message>
    <message>
        <source>The service may charge for it and names no price here.</source>
        <translation>服务商可能收费，但此处未给出价格。</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>什么是复用？</translation>
    </message>
    <message>
        <source>Last listed price of a new number</source>
        <translation>新号码的最近标价</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Was this number reused?</source>
        <translation>此号码复用成功了吗？</translation>
    </message>
    <message>
        <source>Was this rental activated?</source>
        <translation>此租用号码激活成功了吗？</translation>
    </message>
    <message>
        <source>Was this rental renewed?</source>
        <translation>此租用号码续期成功了吗？</translation>
    </message>
    <message>
        <source>{service} was not reused</source>
        <translation>{service} 未复用</translation>
    </message>
    <message>
        <source>{service} was not activated</source>
        <translation>{service} 未激活</translation>
    </message>
    <message>
        <source>{service} was not renewed</source>
        <translation>{service} 未续期</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>S&amp;witch Account</source>
        <translation>切换账户(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Follow an Order…</source>
        <translation>跟踪订单(&amp;F)…</translation>
    </message>
    <message>
        <source>E&amp;xport Everything…</source>
        <translation>导出全部(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Top Up on the Website</source>
        <translation>前往网站充值(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Call&amp;backs…</source>
        <translation>回调(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Another Account…</source>
        <translation>登录其他账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>命令面板(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;Code</source>
        <translation>复制验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>复制号码(&amp;N)</translation>
    </message>
    <message>
        <source>Ser&amp;vices and Orders</source>
        <translation>服务与订单(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>统计(&amp;A)</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>按名称(&amp;N)</translation>
    </message>
    <message>
        <source>By &amp;Price</source>
        <translation>按价格(&amp;P)</translation>
    </message>
    <message>
        <source>By &amp;Stock</source>
        <translation>按库存(&amp;S)</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look for Another Message</source>
        <translation>查找下一条短信(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>退回(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;use…</source>
        <translation>复用(&amp;U)…</translation>
    </message>
    <message>
        <source>Reuse a Nu&amp;mber…</source>
        <translation>复用号码(&amp;M)…</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>激活(&amp;T)…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>续期(&amp;N)…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>备注(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Order Again…</source>
        <translation>再次下单(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>未匹配的短信(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Forgotten &amp;Password</source>
        <translation>忘记密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Check the Database</source>
        <translation>检查数据库(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>新增内容(&amp;N)</translation>
    </message>
    <message>
        <source>Check for a Newer &amp;Version</source>
        <translation>检查新版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About NonVoip Desktop</source>
        <translation>关于 NonVoip Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sort Services</source>
        <translation>服务排序(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>BidDialog</name>
    <message>
        <source>Your bid</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Do not bid</source>
        <translation>不出价</translation>
    </message>
    <message>
        <source>What is a premium bid?</source>
        <translation>什么是优质号码出价？</translation>
    </message>
    <message>
        <source>Premium number available</source>
        <translation>有优质号码可用</translation>
    </message>
    <message>
        <source>The recommended bid has changed</source>
        <translation>建议出价已变化</translation>
    </message>
    <message>
        <source>Recommended bid</source>
        <translation>建议出价</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>The service offers a bid, but its answer names no amount.</source>
        <translation>服务商提供了出价选项，但其答复未给出金额。</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>未产生任何支出。</translation>
    </message>
    <message>
        <source>{what}. The normal stock is sold out; a bid competes for the next number.</source>
        <translation>{what}。普通库存已售罄；出价将竞争下一个号码。</translation>
    </message>
    <message>
        <source>The bid is in the service&apos;s own unit. What it costs shows in your balance.</source>
        <translation>出价采用服务商自己的单位。实际费用以余额变化为准。</translation>
    </message>
    <message>
        <source>A bid may take a while and may not win. You can cancel it in the order list.</source>
        <translation>出价可能需要等待，也可能不成功。可以在订单列表中取消。</translation>
    </message>
    <message>
        <source>Your bid ({lowest} to {highest})</source>
        <translation>出价（{lowest} 至 {highest}）</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>24 小时限额剩余</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Bid {amount}</source>
        <translation>出价 {amount}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>正在为 {service} 下单。</translation>
    </message>
    <message>
        <source>Its price could not be checked. {reason}</source>
        <translation>无法核对其价格。{reason}</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>未发送任何请求。{reason}</translation>
    </message>
    <message>
        <source>The decision could not be stored</source>
        <translation>无法保存此决定</translation>
    </message>
    <message>
        <source>{service} was not bought</source>
        <translation>未购买 {service}</translation>
    </message>
    <message>
        <source>The service does not offer it any more.</source>
        <translation>服务商已不再提供。</translation>
    </message>
    <message>
        <source>The service does not offer {service} any more.</source>
        <translation>服务商已不再提供 {service}。</translation>
    </message>
    <message>
        <source>{service} is sold out just now.</source>
        <translation>{service} 目前已售罄。</translation>
    </message>
    <message>
        <source>Do not buy</source>
        <translation>不购买</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>支付后余额</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>列表价格</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>当前价格</translation>
    </message>
    <message>
        <source>The list with {service} is some minutes old. Nothing is ordered yet.</source>
        <translation>{service} 所在的列表是几分钟前的。尚未下单。</translation>
    </message>
    <message>
        <source>The price is another now</source>
        <translation>价格已变化</translation>
    </message>
    <message>
        <source>Buy for {price}</source>
        <translation>以 {price} 购买</translation>
    </message>
    <message>
        <source>Order {service} again?</source>
        <translation>再次为 {service} 下单？</translation>
    </message>
    <message>
        <source>{place}. You get another number.</source>
        <translation>{place}。将得到另一个号码。</translation>
    </message>
    <message>
        <source>30 days, in one order. Each service is paid for.</source>
        <translation>30 天，合为一个订单。每项服务都要付费。</translation>
    </message>
    <message>
        <source>The price is another now: {services}.</source>
        <translation>价格已变化：{services}。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>Order %n service(s) on one number?</source>
        <translation>
            <numerusform>用一个号码订购 %n 项服务？</numerusform>
        </translation>
    </message>
    <message>
        <source>Order together for {price}</source>
        <translation>以 {price} 一起下单</translation>
    </message>
    <message>
        <source>An earlier purchase of it is not confirmed: it may have been placed. Buying again may cost you twice.</source>
        <translation>之前的一次购买未确认：可能已下单成功。再次购买可能会付两次费用。</translation>
    </message>
    <message>
        <source>Earlier purchase</source>
        <translation>之前的购买</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Buy {service} once more?</source>
        <translation>再次购买 {service}？</translation>
    </message>
    <message>
        <source>Buy again for {price}</source>
        <translation>以 {price} 再次购买</translation>
    </message>
    <message>
        <source>This is past your limit</source>
        <translation>已超出限额</translation>
    </message>
    <message>
        <source>You set this limit yourself, in the settings.</source>
        <translation>此限额是在设置中自行设定的。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Your limit for one order</source>
        <translation>单笔订单限额</translation>
    </message>
    <message>
        <source>Your limit for 24 hours</source>
        <translation>24 小时限额</translation>
    </message>
    <message>
        <source>Spent or pending already</source>
        <translation>已支出或待定</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>Off. When it is on, the service can send each message here in the moment it exists; polling goes on as a safety net.</source>
        <translation>已关闭。开启后，服务商可在短信产生时立即发送到这里；轮询仍会继续，以防遗漏。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>正在等待端口…</translation>
    </message>
    <message>
        <source>Callbacks stay off.</source>
        <translation>回调保持关闭。</translation>
    </message>
    <message>
        <source>Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.</source>
        <translation>正在本机端口 {port} 监听。已接受：{taken}。已拒绝：{refused}。</translation>
    </message>
    <message>
        <source>It came back in {time} ms. The address works.</source>
        <translation>{time} 毫秒后返回。地址可用。</translation>
    </message>
    <message>
        <source>The address answered {status}, but nothing came here: it leads somewhere else.</source>
        <translation>该地址返回了 {status}，但这里没有收到任何内容：它指向别处。</translation>
    </message>
    <message>
        <source>The address answered {status}, and nothing came here. Does it forward to the local port, with the path as it is?</source>
        <translation>该地址返回了 {status}，这里没有收到任何内容。它是否转发到本地端口并保持路径不变？</translation>
    </message>
    <message>
        <source>The address did not answer, or its certificate is not valid.</source>
        <translation>该地址没有响应，或其证书无效。</translation>
    </message>
    <message>
        <source>Switch callbacks on first.</source>
        <translation>需先开启回调。</translation>
    </message>
    <message>
        <source>This program has not stored an address at the service yet.</source>
        <translation>本程序尚未在服务商处保存过地址。</translation>
    </message>
    <message>
        <source>Stored on {time} for user {user}: {address}</source>
        <translation>{time} 为用户 {user} 保存：{address}</translation>
    </message>
    <message>
        <source>It is not the address of now: save it again.</source>
        <translation>这不是当前的地址：需重新保存。</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>未知服务</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>订单 {order_id}</translation>
    </message>
    <message>
        <source>A bid was won.</source>
        <translation>出价成功。</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Port {port} of this computer cannot be listened on: {reason}.</source>
        <translation>无法监听本机端口 {port}：{reason}。</translation>
    </message>
    <message>
        <source>Callbacks are not listened for</source>
        <translation>未在监听回调</translation>
    </message>
    <message>
        <source>There is no address to be saved yet.</source>
        <translation>还没有可保存的地址。</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program. It is tried again until it is free.</source>
        <translation>本机端口 {port} 正被其他程序使用。将反复尝试，直到端口空闲。</translation>
    </message>
    <message>
        <source>A user id is a number such as 1234.</source>
        <translation>用户 ID 是一个数字，例如 1234。</translation>
    </message>
    <message>
        <source>The secret part of the address is kept in a keyring only. {reason}</source>
        <translation>地址的保密部分只保存在密钥环中。{reason}</translation>
    </message>
    <message>
        <source>Enter the public address first.</source>
        <translation>需先输入公网地址。</translation>
    </message>
    <message>
        <source>There is no order {order_id} of this account.</source>
        <translation>此账户没有订单 {order_id}。</translation>
    </message>
</context>
<context>
    <name>CallbacksPart</name>
    <message>
        <source>Listen for callbacks</source>
        <translation>监听回调</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公网地址</translation>
    </message>
    <message>
        <source>An https address that forwards to the local port, for example that of a tunnel. CALLBACKS.md describes ways to get one.</source>
        <translation>转发到本地端口的 https 地址，例如隧道的地址。获取方法见 CALLBACKS.md。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>The service stores the address for a user id. It must be the id of your own account there: messages of that user are sent to the address from then on.</source>
        <translation>服务商按用户 ID 保存地址。它必须是自己账户在服务商处的 ID：此后该用户的短信都会发送到此地址。</translation>
    </message>
    <message>
        <source>The stand-in service knows one user id, 1234.</source>
        <translation>模拟服务商只认识一个用户 ID：1234。</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Save at the service…</source>
        <translation>保存到服务商…</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>在服务商处</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>The address ends in a secret of 256 random bits. A new one makes the old address worthless; save it at the service afterwards.</source>
        <translation>地址末尾是 256 位的随机密钥。更换后旧地址即失效；之后需将新地址保存到服务商。</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>本地端口</translation>
    </message>
    <message>
        <source>Only this computer can reach it. 0 takes any free one, each time.</source>
        <translation>只有本机可以访问。0 表示每次使用任意空闲端口。</translation>
    </message>
    <message>
        <source>Posting a sample event…</source>
        <translation>正在发送示例事件…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Nothing has been spent.</source>
        <translation>未产生任何支出。</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>连接：{state}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The app ended before the answer came. It was sent once, if at all.</source>
        <translation>程序在收到答复前已结束。请求最多只发送了一次。</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>程序在发送前已关闭。</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>未发送任何请求。{why}</translation>
    </message>
    <message>
        <source>It could not be stored on this computer.</source>
        <translation>无法保存到本机。</translation>
    </message>
    <message>
        <source>{detail} But the balance has fallen.</source>
        <translation>{detail}但余额减少了。</translation>
    </message>
    <message>
        <source>The answer could not be handled.</source>
        <translation>无法处理该答复。</translation>
    </message>
    <message>
        <source>The service said yes in a way that could not be understood.</source>
        <translation>服务商已同意，但其答复无法理解。</translation>
    </message>
    <message>
        <source>The service said yes, but not for which order.</source>
        <translation>服务商已同意，但未说明是哪个订单。</translation>
    </message>
    <message>
        <source>This result could not be stored on this computer</source>
        <translation>此结果无法保存到本机</translation>
    </message>
    <message>
        <source>This purchase has been settled in the meantime.</source>
        <translation>这次购买在此期间已有结果。</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>订单 ID 只含字母和数字，例如 146185。</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your list already.</source>
        <translation>订单 {order_id}（{service}）已在列表中。</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your history already.</source>
        <translation>订单 {order_id}（{service}）已在历史记录中。</translation>
    </message>
    <message>
        <source>The service does not know this order.</source>
        <translation>服务商查不到此订单。</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>订单 {order_id}</translation>
    </message>
    <message>
        <source>Order {order_id} is in your list already.</source>
        <translation>订单 {order_id} 已在列表中。</translation>
    </message>
    <message>
        <source>Callbacks do not arrive any more</source>
        <translation>不再收到回调</translation>
    </message>
    <message>
        <source>A poll found a message that no callback came for. Orders are asked for at the usual pace again.</source>
        <translation>轮询发现了一条没有回调的短信。订单恢复以平常的频率查询。</translation>
    </message>
    <message>
        <source>A message came that belongs to no known order</source>
        <translation>收到一条不属于任何已知订单的短信</translation>
    </message>
    <message>
        <source>It is kept under Orders, Unmatched Messages.</source>
        <translation>已保存在“订单”菜单的“未匹配的短信”中。</translation>
    </message>
    <message>
        <source>What came by callback could not be shown yet</source>
        <translation>通过回调收到的内容暂时无法显示</translation>
    </message>
    <message>
        <source>An import is under way. Try again when it is done.</source>
        <translation>正在导入。请在完成后重试。</translation>
    </message>
    <message>
        <source>This purchase could not be stored on this computer</source>
        <translation>这次购买无法保存到本机</translation>
    </message>
    <message>
        <source>That nothing was bought could not be stored on this computer</source>
        <translation>“未购买任何内容”这一结果无法保存到本机</translation>
    </message>
    <message>
        <source>{reason} Write down the order id and number: {ids}.</source>
        <translation>{reason}务必记下订单 ID 和号码：{ids}。</translation>
    </message>
    <message>
        <source>The service answered with order {ids}, which you have already.</source>
        <translation>服务商答复的是订单 {ids}，而该订单已经存在。</translation>
    </message>
    <message>
        <source>The service answered for fewer services than were ordered.</source>
        <translation>服务商答复的服务数少于所订购的。</translation>
    </message>
    <message>
        <source>The service did not say whether this was placed: {names}.</source>
        <translation>服务商未说明是否已下单成功：{names}。</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>其中一部分</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未下单成功</translation>
    </message>
    <message>
        <source>{service}: {words}</source>
        <translation>{service}：{words}</translation>
    </message>
    <message>
        <source>What a poll showed could not be stored</source>
        <translation>无法保存轮询的结果</translation>
    </message>
    <message>
        <source>The end of an order could not be stored</source>
        <translation>无法保存订单的结束状态</translation>
    </message>
    <message>
        <source>The bid for {service} has won</source>
        <translation>{service} 的出价成功了</translation>
    </message>
    <message>
        <source>Its number is there. Enter it where the code is asked for.</source>
        <translation>号码已到。在需要验证码的地方输入即可。</translation>
    </message>
    <message>
        <source>The order for {service} is over</source>
        <translation>{service} 的订单已结束</translation>
    </message>
    <message>
        <source>The app ended before it sent this, as far as it has noted.</source>
        <translation>据程序记录，程序在发送前已结束。</translation>
    </message>
    <message>
        <source>Nothing was bought. {why}</source>
        <translation>未购买任何内容。{why}</translation>
    </message>
    <message>
        <source>Not everything was placed for {service}</source>
        <translation>{service} 的订单未全部成功</translation>
    </message>
    <message>
        <source>The service answered in a way that was not understood.</source>
        <translation>无法理解服务商的答复。</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>此订单已不在列表中。</translation>
    </message>
    <message>
        <source>This order is over already.</source>
        <translation>此订单已经结束。</translation>
    </message>
    <message>
        <source>A message may have come that could not be stored on this computer.</source>
        <translation>可能收到了一条短信，但无法保存到本机。</translation>
    </message>
    <message>
        <source>The app is being closed.</source>
        <translation>程序正在关闭。</translation>
    </message>
    <message>
        <source>Refunded: the balance shows it.</source>
        <translation>已退款：余额可以看出。</translation>
    </message>
    <message>
        <source>The service accepted the rejection. The balance does not show a refund yet.</source>
        <translation>服务商已接受退回。余额暂未显示退款。</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>发生了意外情况</translation>
    </message>
    <message>
        <source>The app goes on; the log has the details.</source>
        <translation>程序继续运行；详情见日志。</translation>
    </message>
    <message>
        <source>The service&apos;s name could not be found. Is this computer online?</source>
        <translation>找不到服务商的域名。本机是否已联网？</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>无法与服务商建立安全连接。</translation>
    </message>
    <message>
        <source>The service does not accept connections right now.</source>
        <translation>服务商目前不接受连接。</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>未能及时连上服务商。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>代理未放行该请求。</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is this computer online?</source>
        <translation>无法连接服务商。本机是否已联网？</translation>
    </message>
    <message>
        <source>The service asks for a pause of {seconds} s.</source>
        <translation>服务商要求暂停 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The answer was not from the service (HTTP {status}).</source>
        <translation>答复并非来自服务商（HTTP {status}）。</translation>
    </message>
    <message>
        <source>The answer was not from the service.</source>
        <translation>答复并非来自服务商。</translation>
    </message>
    <message>
        <source>Unexpected answer: it could not be understood.</source>
        <translation>意外的答复：无法理解。</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Orders, messages, settings and the log</source>
        <translation>订单、短信、设置和日志</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation>还没有备份。每天会备份一次。</translation>
    </message>
    <message>
        <source>The newest is from {moment}. One is made each day.</source>
        <translation>最新备份：{moment}。每天备份一次。</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>正在备份…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>yy年M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>A stand-in service on this computer: no real numbers and no real money.</source>
        <translation>本机上的模拟服务商：没有真实号码，也没有真实资金。</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Copy the code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>复制短信</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{what}，{time}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased is erased: from the database, from what the search knows, and from the backups on this computer. Files that you exported stay. Orders that are running or not confirmed stay too.</source>
        <translation>抹除后即无法找回：数据库、搜索索引和本机备份中都会抹除。已导出的文件会保留。进行中或未确认的订单也会保留。</translation>
    </message>
    <message>
        <source>Texts and codes alone can be erased after some time by themselves: see ‘Keep the text of messages for’ in the settings, page ‘Data’.</source>
        <translation>仅短信文本和验证码可在一段时间后自动抹除：请参阅设置“数据”页中的“短信文本保留时间”。</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>从历史记录中抹除</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>早于 30 天</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>早于 90 天</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>早于一年</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>早于两年</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>所有订单</translation>
    </message>
    <message>
        <source>Erase this order?</source>
        <translation>抹除此订单？</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>抹除…</translation>
    </message>
    <message>
        <source>Erases for good. Can be used after a moment.</source>
        <translation>将永久抹除。稍后才可点击。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Its messages, codes and note go with it.</source>
        <translation>其短信、验证码和备注也会一并抹除。</translation>
    </message>
    <message>
        <source>There are no such orders.</source>
        <translation>没有这样的订单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with all messages, codes and notes.</source>
        <translation>
            <numerusform>%Ln 个订单及其全部短信、验证码和备注。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} This cannot be undone.</source>
        <translation>{what}此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln order(s) for good</source>
        <translation>
            <numerusform>永久抹除 %Ln 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{service}, {number}, ordered {time}</source>
        <translation>{service}，{number}，下单于 {time}</translation>
    </message>
    <message>
        <source>Erasing, and making the files anew…</source>
        <translation>正在抹除并重建文件…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>未抹除任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were erased</source>
        <translation>
            <numerusform>已抹除 %Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the database nor a backup holds them any more.</source>
        <translation>数据库和备份中都已不再有它们。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were kept: running or not confirmed.</source>
        <translation>
            <numerusform>保留了 %Ln 个订单：进行中或未确认。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>When the normal stock of a service is sold out, the service auctions the numbers that come in. Your bid says how much the next one is worth to you. When it wins, the order goes on by itself and its number appears in the list; until then you can cancel it.</source>
        <translation>某项服务的普通库存售罄后，服务商会拍卖新到的号码。出价表示愿意为下一个号码付多少。出价成功后，订单会自动继续，号码会出现在列表中；此前可取消。</translation>
    </message>
    <message>
        <source>A rental is a number that stays yours for days instead of minutes, for one service. Between codes it sleeps, and no message reaches it: activate it first, then ask for the code at the service. Renew it before its end to keep the number; afterwards it is gone.</source>
        <translation>租用是指号码在数天（而非数分钟）内归自己使用，仅限一项服务。两次验证码之间号码处于休眠状态，收不到短信：需先激活，再到该服务获取验证码。要保留号码，应在到期前续期；到期后号码就没有了。</translation>
    </message>
    <message>
        <source>A reuse waits for one more message on a number that you have ordered before, for the same service: to sign in again, for example. The service decides whether the number can still be had. Earlier messages stay with the order.</source>
        <translation>复用是指用之前订购过的号码，为同一服务再等一条短信，例如用于再次登录。号码是否仍可用由服务商决定。之前的短信仍保留在订单中。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>The file holds numbers, messages and codes as plain text. Keep it where nobody else can read it.</source>
        <translation>文件以明文保存号码、短信和验证码。应存放在他人无法读取的地方。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Only what was found ({count})</source>
        <translation>仅搜索结果（{count}）</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>所有订单</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON，用于程序</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>{done} of {total} orders</source>
        <translation>{done}/{total} 个订单</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>已导出 %Ln 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>sold out</source>
        <translation>已售罄</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>{price} 起</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>By country</source>
        <translation>按国家</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>按服务</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>查找国家</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>查找服务</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Services in all countries</source>
        <translation>所有国家的服务</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}：{text}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow an order</source>
        <translation>跟踪订单</translation>
    </message>
    <message>
        <source>Enter the id of an order of this account that was bought elsewhere. Its number and its messages are shown here from then on. This costs nothing.</source>
        <translation>输入此账户在别处购买的订单的 ID。此后其号码和短信会显示在这里。不收费。</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>订单 ID 只含字母和数字，例如 146185。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}时{minutes}分</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>刚刚更新</translation>
    </message>
    <message>
        <source>updated {count} min ago</source>
        <translation>{count} 分钟前更新</translation>
    </message>
    <message>
        <source>updated {count} h ago</source>
        <translation>{count} 小时前更新</translation>
    </message>
    <message>
        <source>updated {count} d ago</source>
        <translation>{count} 天前更新</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Ways to copy the number</source>
        <translation>复制号码的方式</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>带或不带国家代码</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>复制 {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Diagnostics are on the clipboard</source>
        <translation>诊断信息已在剪贴板中</translation>
    </message>
    <message>
        <source>They hold no password and no code. Read them before you send them.</source>
        <translation>其中没有密码和验证码。发送前应先查看。</translation>
    </message>
    <message>
        <source>NonVoip Desktop is now version {version}</source>
        <translation>NonVoip Desktop 已更新到版本 {version}</translation>
    </message>
    <message>
        <source>Help, What’s New tells what has changed.</source>
        <translation>“帮助”菜单的“新增内容”列出了变化。</translation>
    </message>
    <message>
        <source>Version {version} of NonVoip Desktop is out</source>
        <translation>NonVoip Desktop 版本 {version} 已发布</translation>
    </message>
    <message>
        <source>Help, Check for a Newer Version opens its page.</source>
        <translation>“帮助”菜单的“检查新版本”可打开其页面。</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version</source>
        <translation>无法得知是否有新版本</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>这已是最新版本</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The messages could not be read</source>
        <translation>无法读取短信</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>无法保存更改</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>More about this order</source>
        <translation>此订单的更多信息</translation>
    </message>
    <message>
        <source>Ordered {time} · id {id}</source>
        <translation>下单于 {time} · ID {id}</translation>
    </message>
    <message>
        <source>Ordered {time} for {price} · id {id}</source>
        <translation>{time} 以 {price} 下单 · ID {id}</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Orders of the history</source>
        <translation>历史订单</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>抹除…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No order fits this search. Try fewer words or another filter.</source>
        <translation>没有符合此搜索的订单。可减少关键词或更换筛选条件。</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示所有订单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Everything that you order, and every message, is kept here.</source>
        <translation>所有订单和每条短信都保存在这里。</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>正在查找历史记录…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>无法读取历史记录</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Search services, numbers, messages and notes</source>
        <translation>搜索服务、号码、短信和备注</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Copy code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>再次下单…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>移回列表</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>抹除…</translation>
    </message>
    <message>
        <source>Copy the newest code</source>
        <translation>复制最新验证码</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>再次订购同一服务</translation>
    </message>
    <message>
        <source>Write a note on this order</source>
        <translation>为此订单写备注</translation>
    </message>
    <message>
        <source>Put it back among the orders</source>
        <translation>移回订单列表</translation>
    </message>
    <message>
        <source>Show it among the orders</source>
        <translation>在订单列表中显示</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>从列表中移除；历史记录中仍保留</translation>
    </message>
    <message>
        <source>Erase this order for good</source>
        <translation>永久抹除此订单</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>验证码 {digits}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>出价进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>已收到短信</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptInTrayDialog</name>
    <message>
        <source>NonVoip Desktop goes on in the tray</source>
        <translation>NonVoip Desktop 在托盘中继续运行</translation>
    </message>
    <message>
        <source>It waits for your messages there and tells you when one arrives. A click on its icon brings the window back, and its menu has your active orders.</source>
        <translation>它在那里等待短信，收到时会通知。点击图标可恢复窗口，图标菜单中有进行中的订单。</translation>
    </message>
    <message>
        <source>The settings change what closing the window does. This is said only once.</source>
        <translation>关闭窗口时的行为可在设置中更改。此提示只显示一次。</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>留在托盘</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>系统密钥环（Secret Service）</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>Windows 凭据管理器</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>macOS 钥匙串</translation>
    </message>
    <message>
        <source>This system has no keyring service running.</source>
        <translation>此系统没有运行密钥环服务。</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>系统密钥环已锁定。解锁后可重试。</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked, so nothing could be read or kept there.</source>
        <translation>系统密钥环未解锁，因此无法读取或保存任何内容。</translation>
    </message>
    <message>
        <source>The system keyring refused to keep the password.</source>
        <translation>系统密钥环拒绝保存密码。</translation>
    </message>
    <message>
        <source>The system keyring refused to forget the password.</source>
        <translation>系统密钥环拒绝删除密码。</translation>
    </message>
    <message>
        <source>The system keyring took the password and did not keep it.</source>
        <translation>系统密钥环接收了密码，但没有保存。</translation>
    </message>
    <message>
        <source>The system keyring took the token and did not keep it.</source>
        <translation>系统密钥环接收了令牌，但没有保存。</translation>
    </message>
    <message>
        <source>The system keyring still holds the password.</source>
        <translation>系统密钥环中仍有该密码。</translation>
    </message>
    <message>
        <source>The system keyring still holds the token.</source>
        <translation>系统密钥环中仍有该令牌。</translation>
    </message>
    <message>
        <source>The keyring that is set on this system (PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded ({kind}).</source>
        <translation>无法加载此系统设定的密钥环（PYTHON_KEYRING_BACKEND 或 keyringrc.cfg）（{kind}）。</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting to be unlocked.</source>
        <translation>系统密钥环未及时响应。它可能在等待解锁。</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>The keyring that is set on this system ({name}) is not a keyring of the system itself.</source>
        <translation>此系统设定的密钥环（{name}）不是系统自带的密钥环。</translation>
    </message>
    <message>
        <source>The system keyring could not be used ({kind}).</source>
        <translation>无法使用系统密钥环（{kind}）。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>搜索名称和文本</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>程序库</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Hidden while the screen is locked</source>
        <translation>屏幕锁定期间已隐藏</translation>
    </message>
    <message>
        <source>Everything is shown again as soon as the screen is unlocked.</source>
        <translation>屏幕解锁后会立即重新显示。</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>立即显示</translation>
    </message>
</context>
<context>
    <name>LowBalance</name>
    <message>
        <source>Your balance is low: {amount}</source>
        <translation>余额不足：{amount}</translation>
    </message>
    <message>
        <source>You can top it up on the website (Help menu).</source>
        <translation>可在网站上充值（“帮助”菜单）。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign &amp;Out {account}</source>
        <translation>退出登录 {account}(&amp;O)</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages ({count})…</source>
        <translation>未匹配的短信（{count}）(&amp;C)…</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>未匹配的短信(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Notices</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy selected text</source>
        <translation>复制所选文本</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制短信</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are kept in the history.</source>
        <translation>
            <numerusform>历史记录中还有 %n 条更早的短信。</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Message</source>
        <translation>短信</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Waiting for a new message. These came before.</source>
        <translation>正在等待新短信。以下是之前收到的。</translation>
    </message>
    <message>
        <source>No new message came in time. These came before.</source>
        <translation>未及时收到新短信。以下是之前收到的。</translation>
    </message>
    <message>
        <source>Looking for another message</source>
        <translation>正在查找下一条短信</translation>
    </message>
    <message>
        <source>Ask for the code now.</source>
        <translation>现在可以获取验证码。</translation>
    </message>
    <message>
        <source>Ask for the code now: messages come for {time}.</source>
        <translation>现在可以获取验证码：{time} 内可收到短信。</translation>
    </message>
    <message>
        <source>No message reaches it before it is activated again.</source>
        <translation>再次激活之前收不到短信。</translation>
    </message>
    <message>
        <source>No message reaches its number before it is activated. Activate it right before you ask for the code.</source>
        <translation>激活之前，此号码收不到短信。即将获取验证码时再激活。</translation>
    </message>
    <message>
        <source>Bid {bid}, running for {time}.</source>
        <translation>出价 {bid}，已进行 {time}。</translation>
    </message>
    <message>
        <source>Running for {time}.</source>
        <translation>已进行 {time}。</translation>
    </message>
    <message>
        <source>The number appears here if the bid wins. A bid that finds no number has been seen to end after about 15 minutes.</source>
        <translation>出价成功后，号码会出现在这里。据观察，未得到号码的出价约 15 分钟后结束。</translation>
    </message>
    <message>
        <source>The bid was cancelled</source>
        <translation>出价已取消</translation>
    </message>
    <message>
        <source>The bid has ended without a number</source>
        <translation>出价已结束，未得到号码</translation>
    </message>
    <message>
        <source>Look at your balance: it shows what came back.</source>
        <translation>查看余额即可知道退回了多少。</translation>
    </message>
    <message>
        <source>This rental has ended</source>
        <translation>此租用已结束</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Order the service again for another number.</source>
        <translation>已无法续期。再次订购该服务可获得另一个号码。</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>未选择订单</translation>
    </message>
    <message>
        <source>The number and the messages of an order appear here.</source>
        <translation>订单的号码和短信会显示在这里。</translation>
    </message>
    <message>
        <source>Ordering {service}…</source>
        <translation>正在为 {service} 下单…</translation>
    </message>
    <message>
        <source>The number appears here as soon as the service has answered.</source>
        <translation>服务商答复后，号码会立即显示在这里。</translation>
    </message>
    <message>
        <source>The service asks for your decision</source>
        <translation>服务商等待决定</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>未产生任何支出。</translation>
    </message>
    <message>
        <source>Bidding for a number</source>
        <translation>正在出价竞争号码</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>此订单下单成功了吗？</translation>
    </message>
    <message>
        <source>It will not be sent again by itself.</source>
        <translation>它不会自动重新发送。</translation>
    </message>
    <message>
        <source>{service} was not ordered</source>
        <translation>{service} 未下单</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>收到一条短信</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>正在获取。</translation>
    </message>
    <message>
        <source>This rental is not active</source>
        <translation>此租用号码未激活</translation>
    </message>
    <message>
        <source>Waiting for a number</source>
        <translation>正在等待号码</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>它会自动出现在这里。</translation>
    </message>
    <message>
        <source>Ask for the code now</source>
        <translation>现在可以获取验证码</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>正在等待验证码</translation>
    </message>
    <message>
        <source>Enter {number} at {service}; the code appears here by itself.</source>
        <translation>在 {service} 输入 {number}；验证码会自动出现在这里。</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>未产生任何支出。</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未下单成功</translation>
    </message>
    <message>
        <source>The service did not take this order.</source>
        <translation>服务商未接受此订单。</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>A code that still comes is shown here.</source>
        <translation>之后若仍收到验证码，会显示在这里。</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>No message came in time. One that comes late is shown here.</source>
        <translation>未及时收到短信。若稍后收到，会显示在这里。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>来自 {sender}</translation>
    </message>
    <message>
        <source>{time} after ordering</source>
        <translation>下单后 {time}</translation>
    </message>
    <message>
        <source>The text was removed.</source>
        <translation>文本已移除。</translation>
    </message>
    <message>
        <source>Possibly old: it may be from before this order.</source>
        <translation>可能是旧短信：也许早于此订单。</translation>
    </message>
    <message>
        <source>The code was read by this app from the text.</source>
        <translation>验证码由本程序从文本中识别。</translation>
    </message>
    <message>
        <source>Came by callback, not confirmed by a poll yet.</source>
        <translation>通过回调收到，尚未经轮询确认。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Code copied</source>
        <translation>已复制验证码</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>已复制号码</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>已复制短信</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>NonVoip Desktop data (*.{suffix})</source>
        <translation>NonVoip Desktop 数据 (*.{suffix})</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>导出全部</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>从另一台电脑导入</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>已完成 {percent}%</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>已全部导出</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>文件已导入</translation>
    </message>
    <message>
        <source>There was nothing in it that this computer did not know.</source>
        <translation>其中没有本机尚未有的内容。</translation>
    </message>
    <message>
        <source>New or newer: orders {orders}, messages {messages}.</source>
        <translation>新增或更新：订单 {orders}，短信 {messages}。</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Export everything</source>
        <translation>导出全部</translation>
    </message>
    <message>
        <source>All orders, messages, notes and favourites of all accounts go into one file, for this program on another computer. Passwords are not in it; codes and messages are, as plain text.</source>
        <translation>所有账户的全部订单、短信、备注和收藏都会存入一个文件，供另一台电脑上的本程序使用。文件不含密码；验证码和短信以明文保存。</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>从另一台电脑导入</translation>
    </message>
    <message>
        <source>What such a file has and this computer has not is added. Where both know an order, the newer one stays. Nothing is lost: a backup is made first. Until it is done, nothing is bought and new messages wait.</source>
        <translation>将添加该文件中有而本机没有的内容。若双方都有同一订单，则保留较新的。不会丢失任何内容：会先创建备份。完成之前不会购买，新短信会等待处理。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The demo’s stand-in service, on this computer.</source>
        <translation>演示用的模拟服务商，位于本机。</translation>
    </message>
    <message>
        <source>Sign in first: the test asks for your balance.</source>
        <translation>需先登录：测试会查询余额。</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Address of the service</source>
        <translation>服务商地址</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Asks the service for the balance, in the way that is set above.</source>
        <translation>按上面设定的方式向服务商查询余额。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在查询服务商…</translation>
    </message>
    <message>
        <source>The service answered after {milliseconds} ms.</source>
        <translation>服务商在 {milliseconds} 毫秒后答复。</translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制短信</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What this number is for, say</source>
        <translation>例如此号码的用途</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>{used}/{most} 个字符</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A message has arrived</source>
        <translation>收到一条短信</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to read it.</source>
        <translation>打开 NonVoip Desktop 查看。</translation>
    </message>
    <message>
        <source>Code for {service}</source>
        <translation>{service} 的验证码</translation>
    </message>
    <message>
        <source>Message for {service}</source>
        <translation>{service} 的短信</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>A rental ends soon</source>
        <translation>租用即将到期</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to renew it.</source>
        <translation>打开 NonVoip Desktop 进行续期。</translation>
    </message>
    <message>
        <source>{code} (this may be the code of before)</source>
        <translation>{code}（可能是之前的验证码）</translation>
    </message>
    <message>
        <source>It came to {number}.</source>
        <translation>接收号码：{number}。</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>租用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Choose a service above: its number appears here.</source>
        <translation>在上方选择服务：其号码会显示在这里。</translation>
    </message>
    <message>
        <source>A number ordered for a day or longer appears here. It sleeps between codes: activate it before you ask for one.</source>
        <translation>租用一天或更久的号码会显示在这里。两次验证码之间号码处于休眠状态：获取验证码前需先激活。</translation>
    </message>
    <message>
        <source>No rentals</source>
        <translation>没有租用</translation>
    </message>
    <message>
        <source>What is over is under ‘All’.</source>
        <translation>已结束的订单在“全部”中。</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有进行中的订单</translation>
    </message>
    <message>
        <source>Code for {service}: {digits}</source>
        <translation>{service} 的验证码：{digits}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>The reuse came with another number. It was {former}, it is {number} now.</source>
        <translation>复用时得到了另一个号码。之前是 {former}，现在是 {number}。</translation>
    </message>
    <message>
        <source>It is not known whether it was reused.</source>
        <translation>无法确定是否已复用。</translation>
    </message>
    <message>
        <source>It is not known whether it was activated.</source>
        <translation>无法确定是否已激活。</translation>
    </message>
    <message>
        <source>It is not known whether it was renewed.</source>
        <translation>无法确定是否已续期。</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at}/{of}</translation>
    </message>
    <message>
        <source>{place} · {at} of {of} on one number</source>
        <translation>{place} · 同一号码 {at}/{of}</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制验证码</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>复制号码</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Waiting for SMS</source>
        <translation>等待短信</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>下单中…</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>待决定</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>出价进行中</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>已收到短信</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>未下单</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未下单成功</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>未激活</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>Bid {bid}, {count} min</source>
        <translation>出价 {bid}，{count} 分钟</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Cancel bid</source>
        <translation>取消出价</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>决定…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>核实…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>继续查找</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>激活…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续期…</translation>
    </message>
    <message>
        <source>Reuse…</source>
        <translation>复用…</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>再次下单…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>退回此号码</translation>
    </message>
    <message>
        <source>Cancel the running bid</source>
        <translation>取消进行中的出价</translation>
    </message>
    <message>
        <source>See what the service asks for</source>
        <translation>查看服务商的询问</translation>
    </message>
    <message>
        <source>Say whether this order was placed</source>
        <translation>指明此订单是否下单成功</translation>
    </message>
    <message>
        <source>Look for another message</source>
        <translation>查找下一条短信</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>从列表中移除；历史记录中仍保留</translation>
    </message>
    <message>
        <source>Let messages reach this rental</source>
        <translation>让此租用号码能收到短信</translation>
    </message>
    <message>
        <source>Rent this number for longer</source>
        <translation>延长此号码的租用时间</translation>
    </message>
    <message>
        <source>Wait for another message on this number</source>
        <translation>用此号码等待下一条短信</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>再次订购同一服务</translation>
    </message>
    <message>
        <source>Write a note of your own on this order</source>
        <translation>为此订单写备注</translation>
    </message>
    <message>
        <source>A request for this order is under way.</source>
        <translation>此订单的请求正在进行中。</translation>
    </message>
    <message>
        <source>Not possible now: {state}</source>
        <translation>目前不可用：{state}</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>暂无号码</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无号码</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>验证码 {digits}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>备注：{note}</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A code has come for {service}</source>
        <translation>收到 {service} 的验证码</translation>
    </message>
    <message>
        <source>The number was not rejected.</source>
        <translation>号码未退回。</translation>
    </message>
    <message>
        <source>{service} was not rejected</source>
        <translation>{service} 未退回</translation>
    </message>
    <message>
        <source>It is not known whether {service} was rejected</source>
        <translation>无法确定 {service} 是否已退回</translation>
    </message>
    <message>
        <source>{service} was taken off the list</source>
        <translation>{service} 已从列表中移除</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>历史记录中仍保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>无法保存更改</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Type a command, a service or an order</source>
        <translation>输入命令、服务或订单</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter acts, Escape closes.</source>
        <translation>方向键选择，Enter 执行，Escape 关闭。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有匹配项。可减少字符。</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PinLabel</name>
    <message>
        <source>Code {digits}</source>
        <translation>验证码 {digits}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be read</source>
        <translation>无法读取设置</translation>
    </message>
    <message>
        <source>The defaults hold. The damaged file was kept as {file}.</source>
        <translation>已采用默认值。损坏的文件保留为 {file}。</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>部分设置无法读取</translation>
    </message>
    <message>
        <source>The defaults hold for: {settings}.</source>
        <translation>以下设置采用默认值：{settings}。</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>无法保存此设置</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>无法更改登录时启动</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Do not buy</source>
        <translation>不购买</translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation>价格已变化</translation>
    </message>
    <message>
        <source>The price has changed again</source>
        <translation>价格再次变化</translation>
    </message>
    <message>
        <source>Nothing has been spent. Without a price there is nothing to accept.</source>
        <translation>未产生任何支出。没有价格，也就无从接受。</translation>
    </message>
    <message>
        <source>Nothing has been spent. You pay at most {price}.</source>
        <translation>未产生任何支出。最多支付 {price}。</translation>
    </message>
    <message>
        <source>Pay {price}</source>
        <translation>支付 {price}</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Price asked now</source>
        <translation>当前要价</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>支付后余额</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>24 小时限额剩余</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours ({limit})</source>
        <translation>24 小时限额剩余（{limit}）</translation>
    </message>
    <message>
        <source>The service asks for another price, but its answer names none.</source>
        <translation>服务商要求另一价格，但其答复未给出金额。</translation>
    </message>
    <message>
        <source>This is more than what is left of your limit.</source>
        <translation>这超出了剩余限额。</translation>
    </message>
    <message>
        <source>This is more than your balance; the service will probably refuse it.</source>
        <translation>这超出了余额；服务商很可能会拒绝。</translation>
    </message>
</context>
<context>
    <name>ProductDelegate</name>
    <message>
        <source>Buy</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>下单中…</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>{service} is sold out.</source>
        <translation>{service} 已售罄。</translation>
    </message>
    <message>
        <source>The price of {service} is not known.</source>
        <translation>{service} 的价格未知。</translation>
    </message>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>正在为 {service} 下单。</translation>
    </message>
    <message>
        <source>Five services at most fit on one number.</source>
        <translation>一个号码最多可用于五项服务。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>{found} for “{words}”</source>
        <translation>“{words}”：{found}</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>正在刷新…</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>不是最新</translation>
    </message>
    <message numerus="yes">
        <source>%n not offered any more</source>
        <translation>
            <numerusform>%n 项已不再提供</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one at a time</source>
        <translation>每次选择一项</translation>
    </message>
    <message>
        <source>Several services on one number</source>
        <translation>一个号码用于多项服务</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>没有与“{words}”匹配的内容</translation>
    </message>
    <message>
        <source>Try a part of the name, a group or a country.</source>
        <translation>可尝试名称的一部分、分组或国家。</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <translation>无法加载服务</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>They appear here as soon as the service has sent its list.</source>
        <translation>服务商发来列表后，服务会立即显示在这里。</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>还没有服务</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Click the star on a card, or press * on a chosen one.</source>
        <translation>点击卡片上的星标，或在选中的卡片上按 *。</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>What you order is kept here, ready to be ordered again.</source>
        <translation>订购过的服务会保存在这里，便于再次下单。</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>还没有下过单</translation>
    </message>
    <message>
        <source>No services here</source>
        <translation>这里没有服务</translation>
    </message>
    <message>
        <source>The service offers none just now.</source>
        <translation>服务商目前未提供。</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售罄</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>剩 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln 项服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <translation>
            <numerusform>%Ln 个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln 个可用</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>正在下单</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The favourite could not be stored</source>
        <translation>无法保存收藏</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo service did not start.</source>
        <translation>演示服务商未能启动。</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The page of releases did not answer in time.</source>
        <translation>发布页面未及时响应。</translation>
    </message>
    <message>
        <source>The page of releases could not be reached.</source>
        <translation>无法访问发布页面。</translation>
    </message>
    <message>
        <source>The page of releases leads in a circle.</source>
        <translation>发布页面循环跳转。</translation>
    </message>
    <message>
        <source>The page of releases answered with {status_code}.</source>
        <translation>发布页面返回了 {status_code}。</translation>
    </message>
    <message>
        <source>The page of releases names no version.</source>
        <translation>发布页面未给出版本。</translation>
    </message>
    <message>
        <source>The page of releases has no safe address.</source>
        <translation>发布页面没有安全的地址。</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your rental for {service} ends in {time}</source>
        <translation>{service} 的租用将在 {time}后到期</translation>
    </message>
    <message>
        <source>{number} can be renewed until {moment} ({zone}). After that it cannot be renewed any more.</source>
        <translation>{number} 可在 {moment}（{zone}）之前续期。此后无法再续期。</translation>
    </message>
    <message>
        <source>{number} can be renewed until then: {moment} ({zone}).</source>
        <translation>{number} 可在此之前续期：{moment}（{zone}）。</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>什么是租用？</translation>
    </message>
    <message>
        <source>Rent this number for longer?</source>
        <translation>延长此号码的租用时间？</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service decides what it charges and tells the new end.</source>
        <translation>未产生任何支出。费用由服务商决定，新的到期时间也由其告知。</translation>
    </message>
    <message>
        <source>The balance does not cover the last listed price.</source>
        <translation>余额不足以支付最近标价。</translation>
    </message>
    <message>
        <source>Renew for {days}</source>
        <translation>续期 {days}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>租用至</translation>
    </message>
    <message>
        <source>told by the service</source>
        <translation>由服务商告知</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>新到期时间</translation>
    </message>
    <message>
        <source>New end, as expected</source>
        <translation>预计新到期时间</translation>
    </message>
    <message>
        <source>Last listed price</source>
        <translation>最近标价</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the service decides</source>
        <translation>由服务商决定</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Balance after, at that price</source>
        <translation>按此价格支付后余额</translation>
    </message>
</context>
<context>
    <name>RenewTokenDialog</name>
    <message>
        <source>Make a new token</source>
        <translation>生成新令牌</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>保留令牌</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>生成新令牌？</translation>
    </message>
    <message>
        <source>The address that the service knows is worthless from then on: callbacks come again when the new address is saved at the service.</source>
        <translation>服务商所知的地址将立即失效：将新地址保存到服务商后，才能重新收到回调。</translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>No message reaches it</source>
        <translation>收不到短信</translation>
    </message>
    <message>
        <source>{time} left active</source>
        <translation>激活剩余 {time}</translation>
    </message>
    <message>
        <source>{time} to ask for the code</source>
        <translation>{time} 内获取验证码</translation>
    </message>
    <message>
        <source>Rented until {time} ({zone})</source>
        <translation>租用至 {time}（{zone}）</translation>
    </message>
    <message>
        <source>Ended {time} ({zone})</source>
        <translation>已于 {time}（{zone}）结束</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>The balance could not be asked right now.</source>
        <translation>目前无法查询余额。</translation>
    </message>
</context>
<context>
    <name>ReuseNumberDialog</name>
    <message>
        <source>Reuse a number</source>
        <translation>复用号码</translation>
    </message>
    <message>
        <source>For a number whose order is not in your list. The service looks for its newest order by service and number, and waits for another message on it.</source>
        <translation>用于订单不在列表中的号码。服务商按服务和号码查找其最新订单，并在该号码上等待下一条短信。</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service may charge for it and names no price.</source>
        <translation>未产生任何支出。服务商可能收费，但未给出价格。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>as in the catalogue, such as Instagram</source>
        <translation>与目录中一致，例如 Instagram</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>什么是复用？</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>复用</translation>
    </message>
    <message>
        <source>A number has 8 to 15 digits, such as +1 609 555-0123.</source>
        <translation>号码为 8 至 15 位数字，例如 +1 609 555-0123。</translation>
    </message>
</context>
<context>
    <name>SaveAddressDialog</name>
    <message>
        <source>Save at the service</source>
        <translation>保存到服务商</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save this address at the service?</source>
        <translation>将此地址保存到服务商？</translation>
    </message>
    <message>
        <source>From then on the service sends every message of this user here, too. It asks for no password for this, so that nobody but you can notice a wrong user id.</source>
        <translation>此后服务商会将该用户的每条短信也发送到这里。此操作不要求密码，因此用户 ID 若有误，只有自己才能发现。</translation>
    </message>
    <message>
        <source>The secret part of the address is hidden here, and sent.</source>
        <translation>地址的保密部分在此隐藏，但会发送。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送至</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>A wrong user id would send somebody else&apos;s messages here. Enter only your own.</source>
        <translation>错误的用户 ID 会使他人的短信发送到这里。只能输入自己的 ID。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search services and countries</source>
        <translation>搜索服务和国家</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>旧版</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The call was broken off after it was sent.</source>
        <translation>请求发送后被中断。</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>未及时收到答复。</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came.</source>
        <translation>收到完整答复前连接中断。</translation>
    </message>
    <message>
        <source>The service does not accept this email and password.</source>
        <translation>服务商不接受此邮箱和密码。</translation>
    </message>
    <message>
        <source>The service refused without saying why.</source>
        <translation>服务商拒绝了，未说明原因。</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}.</source>
        <translation>服务商返回了 HTTP {status}。</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}: {words}</source>
        <translation>服务商返回了 HTTP {status}：{words}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>查找短信的间隔</translation>
    </message>
    <message>
        <source>Seconds between two looks at an order that was just placed; older orders are looked at less often, and the service&apos;s limit is always kept.</source>
        <translation>刚下单的订单两次查询之间的秒数；较早的订单查询较少，并始终遵守服务商的限制。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>First reminder before a rental ends</source>
        <translation>租用到期前的首次提醒</translation>
    </message>
    <message>
        <source>Days before the end; 0 for none.</source>
        <translation>到期前的天数；0 表示不提醒。</translation>
    </message>
    <message>
        <source>d</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Second reminder before a rental ends</source>
        <translation>租用到期前的第二次提醒</translation>
    </message>
    <message>
        <source>Last reminder before it can no longer be renewed</source>
        <translation>无法续期前的最后提醒</translation>
    </message>
    <message>
        <source>Hours before the end; 0 for none. A rental that has ended cannot be renewed.</source>
        <translation>到期前的小时数；0 表示不提醒。已结束的租用无法续期。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>以 UTC 显示时间</translation>
    </message>
    <message>
        <source>Ask first when one order costs more than</source>
        <translation>单笔订单超过此金额时先询问</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>留空：无限额。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Ask first when 24 hours cost more than</source>
        <translation>24 小时支出超过此金额时先询问</translation>
    </message>
    <message>
        <source>Counts what was spent, is pending or is not confirmed. Empty: no limit.</source>
        <translation>包括已支出、待定和未确认的金额。留空：无限额。</translation>
    </message>
    <message>
        <source>Warn when the balance falls below</source>
        <translation>余额低于此金额时警告</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>留空：从不。</translation>
    </message>
    <message>
        <source>Keep the text of messages for</source>
        <translation>短信文本保留时间</translation>
    </message>
    <message>
        <source>Days after which texts and codes are erased for good, from backups too; the orders stay. 0 keeps them for ever.</source>
        <translation>超过此天数后，文本和验证码会永久抹除，备份中也一样；订单会保留。0 表示永久保留。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>An address on this computer is always reached without one.</source>
        <translation>访问本机地址时从不使用代理。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>下面的地址</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>A proxy that asks for a name and a password is taken from the system’s settings only.</source>
        <translation>需要用户名和密码的代理只能来自系统设置。</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>检查新版本</translation>
    </message>
    <message>
        <source>Once a day, on the page of releases. Nothing is downloaded.</source>
        <translation>每天一次，查看发布页面。不会下载任何内容。</translation>
    </message>
    <message>
        <source>Clear a copied code after</source>
        <translation>验证码复制后多久清除</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.</source>
        <translation>若验证码仍在剪贴板中，多少秒后清空；0 表示保留。</translation>
    </message>
    <message>
        <source>Clear a copied code when the app ends</source>
        <translation>程序结束时清除已复制的验证码</translation>
    </message>
    <message>
        <source>Only if the code is still on the clipboard.</source>
        <translation>仅当验证码仍在剪贴板中时。</translation>
    </message>
    <message>
        <source>Keep copied codes out of clipboard histories</source>
        <translation>不让复制的验证码进入剪贴板历史</translation>
    </message>
    <message>
        <source>Asks the clipboard histories of Windows, macOS and KDE to skip them.</source>
        <translation>请求 Windows、macOS 和 KDE 的剪贴板历史跳过它们。</translation>
    </message>
    <message>
        <source>Notify me when a message arrives</source>
        <translation>收到短信时通知</translation>
    </message>
    <message>
        <source>The system&apos;s own ‘do not disturb’ is respected.</source>
        <translation>遵守系统的“勿扰”模式。</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>通知内容</translation>
    </message>
    <message>
        <source>Service and code</source>
        <translation>服务和验证码</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>仅服务</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>都不显示</translation>
    </message>
    <message>
        <source>Notifications make a sound</source>
        <translation>通知时播放声音</translation>
    </message>
    <message>
        <source>Where the system lets the app decide.</source>
        <translation>适用于由程序决定声音的系统。</translation>
    </message>
    <message>
        <source>Hide codes while the screen is locked</source>
        <translation>屏幕锁定时隐藏验证码</translation>
    </message>
    <message>
        <source>In the window, in the tray and in notifications.</source>
        <translation>包括窗口、托盘和通知。</translation>
    </message>
    <message>
        <source>Closing the window keeps the app in the tray</source>
        <translation>关闭窗口后程序留在托盘</translation>
    </message>
    <message>
        <source>Codes still arrive then. Where there is no tray, closing the window ends the app.</source>
        <translation>此时仍可收到验证码。没有托盘时，关闭窗口会结束程序。</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Start the app when I sign in to this computer</source>
        <translation>登录本机时启动程序</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>在托盘中启动，不显示窗口。</translation>
    </message>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>无法保存设置：{reason}。</translation>
    </message>
    <message>
        <source>This must be an address such as {example}.</source>
        <translation>须为地址，例如 {example}。</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>地址不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>The address must end after its host and port.</source>
        <translation>地址在主机和端口之后不能有其他内容。</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>只能是开启或关闭。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>须为整数。</translation>
    </message>
    <message>
        <source>This must be a number from {lowest} to {highest}.</source>
        <translation>须为 {lowest} 至 {highest} 之间的数字。</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>须为文本。</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>须为以下之一：{choices}。</translation>
    </message>
    <message>
        <source>This must be an amount of money such as 2.50, or empty.</source>
        <translation>须为金额，例如 2.50，或留空。</translation>
    </message>
    <message>
        <source>This must be a table of texts.</source>
        <translation>须为文本表。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>撤销重置</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>重置此页</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Order together…</source>
        <translation>一起下单…</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count}/{most}</translation>
    </message>
    <message>
        <source>Choose up to five services for one number.</source>
        <translation>最多可为一个号码选择五项服务。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{reason} Next try in {seconds} s.</source>
        <translation>{reason}{seconds} 秒后重试。</translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation>没有等待中的订单</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n order(s), next in {seconds} s</source>
        <translation>
            <numerusform>正在轮询 %n 个订单，{seconds} 秒后继续</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit {used} of {limit}</source>
        <translation>请求 {used}/{limit}</translation>
    </message>
    <message>
        <source>Listening for callbacks</source>
        <translation>正在监听回调</translation>
    </message>
    <message>
        <source>Messages come by callback</source>
        <translation>短信通过回调接收</translation>
    </message>
    <message>
        <source>Callbacks do not arrive</source>
        <translation>收不到回调</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>在窗口中</translation>
    </message>
    <message>
        <source>Choose the first service that was found</source>
        <translation>选择找到的第一项服务</translation>
    </message>
    <message>
        <source>Buy the chosen service</source>
        <translation>购买所选服务</translation>
    </message>
    <message>
        <source>Move between services, orders and pages</source>
        <translation>在服务、订单和页面间移动</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Mark the chosen service as a favourite</source>
        <translation>将所选服务加入收藏</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>转到窗口的下一部分</translation>
    </message>
    <message>
        <source>Close a question without spending anything</source>
        <translation>关闭询问，不产生支出</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The history could not be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {reason}</source>
        <translation>密码可能仍在密钥环中。{reason}</translation>
    </message>
    <message>
        <source>The password of {email} is not kept here. Please type it.</source>
        <translation>这里没有保存 {email} 的密码。请输入。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Another account</source>
        <translation>另一账户</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>保存到系统密钥环</translation>
    </message>
    <message>
        <source>With your NonVoipUsNumber account.</source>
        <translation>使用 NonVoipUsNumber 账户。</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>无需账户试用</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>It is kept by {keyring} and nowhere else.</source>
        <translation>仅由 {keyring} 保存，不存于别处。</translation>
    </message>
    <message>
        <source>{why} The password is kept for this session only.</source>
        <translation>{why}密码仅在本次会话中保留。</translation>
    </message>
    <message>
        <source>The demo&apos;s account is {email} with the password “{password}”.</source>
        <translation>演示账户为 {email}，密码为“{password}”。</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>退出演示</translation>
    </message>
    <message>
        <source>Enter your email and your password.</source>
        <translation>需输入邮箱和密码。</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the services</source>
        <translation>正在加载服务</translation>
    </message>
</context>
<context>
    <name>SpendButton</name>
    <message>
        <source>Spends money. Can be used after a moment.</source>
        <translation>将产生支出。稍后才可点击。</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{time}: {amount}, {orders}</source>
        <translation>{time}：{amount}，{orders}</translation>
    </message>
    <message numerus="yes">
        <source>{codes} of %Ln order(s)</source>
        <translation>
            <numerusform>{codes}/%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>收到验证码</translation>
    </message>
    <message>
        <source>Spent per code</source>
        <translation>每个验证码支出</translation>
    </message>
    <message>
        <source>all that was spent</source>
        <translation>全部支出</translation>
    </message>
    <message>
        <source>besides {amount} not confirmed</source>
        <translation>另有 {amount} 未确认</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln of unknown price</source>
        <translation>
            <numerusform>不含 %Ln 个价格未知的订单</numerusform>
        </translation>
    </message>
    <message>
        <source>refunds taken off</source>
        <translation>已扣除退款</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunded</source>
        <translation>
            <numerusform>%Ln 个已退款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其他 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>半数用时</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>九成用时</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>StatisticsController</name>
    <message>
        <source>The statistics are on the clipboard as a picture</source>
        <translation>统计已作为图片放入剪贴板</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard as a table</source>
        <translation>统计已作为表格放入剪贴板</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Spent over time</source>
        <translation>各时段支出</translation>
    </message>
    <message>
        <source>Spent by service</source>
        <translation>各服务支出</translation>
    </message>
    <message>
        <source>How often and how fast a code came</source>
        <translation>收到验证码的比例和速度</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>最近 12 周</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱条</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Counted are orders that brought a code or have ended. Figures from fewer than 5 cases are grey: they say little.</source>
        <translation>统计收到验证码或已结束的订单。少于 5 个样本的数字显示为灰色：参考价值不大。</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>每日支出</translation>
    </message>
    <message>
        <source>Spent by week</source>
        <translation>每周支出</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>每月支出</translation>
    </message>
    <message>
        <source>No orders in this time</source>
        <translation>此时段没有订单</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>可在上方选择更长的时段。</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>无法读取统计数据</translation>
    </message>
    <message>
        <source>{program}: {period}</source>
        <translation>{program}：{period}</translation>
    </message>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
</context>
<context>
    <name>StatisticsWords</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}至{last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} of {cases}</source>
        <translation>{codes}/{cases}</translation>
    </message>
    <message>
        <source>{cases} · few</source>
        <translation>{cases} · 偏少</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What is going on</source>
        <translation>当前活动</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>剩余请求数</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>an account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}</source>
        <translation>{folder} 中没有足够空间用于备份</translation>
    </message>
    <message>
        <source>The database cannot be backed up: its copy is damaged.</source>
        <translation>无法备份数据库：其副本已损坏。</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The database holds something that cannot be read: {what}.</source>
        <translation>数据库中有无法读取的内容：{what}。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>The database is not open: {file}</source>
        <translation>数据库未打开：{file}</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {file}</source>
        <translation>数据库结构已损坏：{file}</translation>
    </message>
    <message>
        <source>The file is not a readable database: {file}</source>
        <translation>文件不是可读取的数据库：{file}</translation>
    </message>
    <message>
        <source>The database was written by a newer release of this program and is left as it is: {file}</source>
        <translation>数据库由本程序的更新版本写入，保持原样：{file}</translation>
    </message>
    <message>
        <source>The file is not a database of this program: {file}</source>
        <translation>文件不是本程序的数据库：{file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The place is read-only</source>
        <translation>该位置为只读</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>访问被拒绝</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation>驱动器报告了错误</translation>
    </message>
    <message>
        <source>The drive cannot hold a file of this size</source>
        <translation>驱动器无法存放这么大的文件</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>另一程序正在使用此文件</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>A value is too large to be stored</source>
        <translation>数值过大，无法保存</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>操作已停止</translation>
    </message>
    <message>
        <source>The database is damaged: {file}</source>
        <translation>数据库已损坏：{file}</translation>
    </message>
    <message>
        <source>There is not enough memory: {file}</source>
        <translation>内存不足：{file}</translation>
    </message>
    <message>
        <source>The database holds text that cannot be read: {file}</source>
        <translation>数据库中有无法读取的文本：{file}</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>文件的一部分无法读取。</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>There is no room to read the file: {file}</source>
        <translation>空间不足，无法读取文件：{file}</translation>
    </message>
    <message>
        <source>The file is damaged: {file}</source>
        <translation>文件已损坏：{file}</translation>
    </message>
    <message>
        <source>This is no file that &apos;Export everything&apos; has made: {file}</source>
        <translation>此文件不是由“导出全部”生成的：{file}</translation>
    </message>
    <message>
        <source>The file was made by a newer release of this program: {file}</source>
        <translation>文件由本程序的更新版本生成：{file}</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>There is no room to rewrite the file: {file}</source>
        <translation>空间不足，无法重写文件：{file}</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The database could not be repaired: {file}</source>
        <translation>无法修复数据库：{file}</translation>
    </message>
    <message>
        <source>a part of its latest changes is damaged</source>
        <translation>其最近更改的一部分已损坏</translation>
    </message>
    <message>
        <source>its file was empty</source>
        <translation>其文件为空</translation>
    </message>
    <message>
        <source>its file was missing</source>
        <translation>其文件缺失</translation>
    </message>
    <message>
        <source>a repair was cut off and is now complete</source>
        <translation>一次修复曾被中断，现已完成</translation>
    </message>
    <message>
        <source>Another program is using the file: {file}</source>
        <translation>另一程序正在使用此文件：{file}</translation>
    </message>
    <message>
        <source>The database had to be repaired: {problem}.</source>
        <translation>数据库已作修复：{problem}。</translation>
    </message>
    <message>
        <source>The damaged file was kept as {file}.</source>
        <translation>损坏的文件保留为 {file}。</translation>
    </message>
    <message>
        <source>The backup of {made} was restored.</source>
        <translation>已恢复 {made} 的备份。</translation>
    </message>
    <message>
        <source>There was no good backup to restore.</source>
        <translation>没有可用于恢复的完好备份。</translation>
    </message>
    <message>
        <source>Purchases may be missing.</source>
        <translation>可能缺少部分购买记录。</translation>
    </message>
    <message>
        <source>Purchases made after the backup may be missing.</source>
        <translation>可能缺少备份之后的购买记录。</translation>
    </message>
    <message>
        <source>Compare the balance and the order ids that you know; an order that is missing can be followed by its id.</source>
        <translation>应核对余额和已知的订单 ID；缺少的订单可按其 ID 跟踪。</translation>
    </message>
    <message>
        <source>Some orders, messages or favourites may be missing.</source>
        <translation>可能缺少部分订单、短信或收藏。</translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>就目前所知，没有缺失。</translation>
    </message>
    <message>
        <source>The damaged file gave nothing newer.</source>
        <translation>损坏的文件中没有更新的内容。</translation>
    </message>
    <message>
        <source>Read from the damaged file: {purchases}, {actions}, {orders}, {messages}.</source>
        <translation>从损坏的文件中读取：{purchases}、{actions}、{orders}、{messages}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reuse(s) or renewal(s)</source>
        <translation>
            <numerusform>%Ln 次复用或续期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln 个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln 条短信</numerusform>
        </translation>
    </message>
    <message>
        <source>the quick check found damage</source>
        <translation>快速检查发现了损坏</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>a product of a purchase</source>
        <translation>购买中的产品</translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation>一次尝试</translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>a product bought lately</source>
        <translation>最近购买的产品</translation>
    </message>
    <message>
        <source>The database did not answer in time; nothing was stored.</source>
        <translation>数据库未及时响应；未保存任何内容。</translation>
    </message>
    <message>
        <source>The drive did not answer in time; what was to be stored may be lost.</source>
        <translation>驱动器未及时响应；待保存的内容可能已丢失。</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>操作已停止。</translation>
    </message>
    <message>
        <source>The database could not be closed in time.</source>
        <translation>数据库未能及时关闭。</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>数据库已关闭。</translation>
    </message>
</context>
<context>
    <name>StoredPart</name>
    <message>
        <source>Export everything</source>
        <translation>导出全部</translation>
    </message>
    <message>
        <source>All orders and messages in one file for another computer.</source>
        <translation>将所有订单和短信导出为一个文件，供另一台电脑使用。</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>导出全部…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Takes over from such a file what this computer does not know yet.</source>
        <translation>从此类文件中导入本机尚未有的内容。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Erase orders</source>
        <translation>抹除订单</translation>
    </message>
    <message>
        <source>Orders with their messages and codes, for good, from backups too.</source>
        <translation>永久抹除订单及其短信和验证码，包括备份中的内容。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>抹除…</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Refresh services and balance</source>
        <translation>刷新服务和余额</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>余额 {amount}</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>{name}: a code has arrived</source>
        <translation>{name}：收到一个验证码</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n order(s) waiting</source>
        <translation>
            <numerusform>{name}：%n 个订单等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>暂停通知</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>隐藏窗口</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>{service}: the code is hidden</source>
        <translation>{service}：验证码已隐藏</translation>
    </message>
    <message>
        <source>{service}: copy {code}</source>
        <translation>{service}：复制 {code}</translation>
    </message>
    <message>
        <source>{service}: copy {code} ({time} left)</source>
        <translation>{service}：复制 {code}（剩余 {time}）</translation>
    </message>
    <message>
        <source>{service}: copy {number}</source>
        <translation>{service}：复制 {number}</translation>
    </message>
    <message>
        <source>{service}: copy {number} ({time} left)</source>
        <translation>{service}：复制 {number}（剩余 {time}）</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>{service}：{state}</translation>
    </message>
    <message>
        <source>No order is active</source>
        <translation>没有进行中的订单</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>窗口中还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedActionDialog</name>
    <message>
        <source>It was not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>{about} · sent at {time}. {reason} It will not be sent again by itself.</source>
        <translation>{about} · 发送于 {time}。{reason}它不会自动重新发送。</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>之前余额</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>当前余额</translation>
    </message>
    <message>
        <source>Look at the order, and at the balance, before you decide.</source>
        <translation>决定前应查看该订单和余额。</translation>
    </message>
    <message>
        <source>Look at the balance, and at your orders on the website, before you decide. If it was done, you are asked for its order id next.</source>
        <translation>决定前应查看余额以及网站上的订单。如果已执行，接下来会询问其订单 ID。</translation>
    </message>
</context>
<context>
    <name>UnconfirmedDialog</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{difference}, the price of this order</source>
        <translation>{difference}，即此订单的价格</translation>
    </message>
    <message>
        <source>The balance before is not known, so the balance cannot tell.</source>
        <translation>之前的余额未知，因此无法从余额判断。</translation>
    </message>
    <message>
        <source>The balance now is not known yet. Look again when the service answers.</source>
        <translation>当前余额尚不清楚。服务商答复后可再次查看。</translation>
    </message>
    <message>
        <source>It was probably not placed: nothing has been paid so far. Look again after a while before you decide.</source>
        <translation>很可能未下单成功：目前尚未付款。决定前应稍后再次查看。</translation>
    </message>
    <message>
        <source>The balance has risen meanwhile, so it cannot tell.</source>
        <translation>余额在此期间增加了，因此无法据此判断。</translation>
    </message>
    <message>
        <source>The balance has fallen, but not by the price of this order. It may have been placed; something else may have been paid, too.</source>
        <translation>余额减少了，但不等于此订单的价格。可能已下单成功；也可能另有其他支出。</translation>
    </message>
    <message>
        <source>It was probably placed. The number will appear by itself if the service calls back.</source>
        <translation>很可能已下单成功。如果服务商发来回调，号码会自动出现。</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>未下单成功</translation>
    </message>
    <message>
        <source>Enter order id…</source>
        <translation>输入订单 ID…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>使用此订单</translation>
    </message>
    <message>
        <source>{what} · sent at {time}. {happened} It will not be sent again by itself.</source>
        <translation>{what} · 发送于 {time}。{happened}它不会自动重新发送。</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>此订单下单成功了吗？</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>之前余额</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>当前余额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>此后收到</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>订单 ID 只含字母和数字，例如 146185。</translation>
    </message>
</context>
<context>
    <name>UnmatchedDialog</name>
    <message>
        <source>Unmatched messages</source>
        <translation>未匹配的短信</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>An order of the list, or the id of any</source>
        <translation>列表中的订单，或任意订单的 ID</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Assign to order</source>
        <translation>分配给订单</translation>
    </message>
    <message>
        <source>The newest {count} of {total}. Nothing is deleted by itself.</source>
        <translation>最新的 {count} 条，共 {total} 条。不会自动删除任何短信。</translation>
    </message>
    <message>
        <source>The service sent these, and no order of this account fits. Their text may come from anybody: trust none that you do not expect.</source>
        <translation>这些短信由服务商发来，但与此账户的任何订单都不匹配。其内容可能来自任何人：切勿相信意料之外的短信。</translation>
    </message>
    <message>
        <source>Every message has found its order.</source>
        <translation>每条短信都已找到对应的订单。</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>No backup could be made</source>
        <translation>无法备份</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>正在检查数据库</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>可能需要一些时间。</translation>
    </message>
    <message>
        <source>The database could not be checked</source>
        <translation>无法检查数据库</translation>
    </message>
    <message numerus="yes">
        <source>All of its %Ln row(s) can be read.</source>
        <translation>
            <numerusform>全部 %Ln 行均可读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>数据库完好</translation>
    </message>
    <message>
        <source>It is repaired at the next start. Details are in the log.</source>
        <translation>将在下次启动时修复。详情见日志。</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>What was to be erased is not gone yet</source>
        <translation>应抹除的内容尚未消失</translation>
    </message>
    <message>
        <source>Old texts could not be erased</source>
        <translation>无法抹除旧文本</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>The list of changes is written in English.</source>
        <translation>更新列表为英文。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Welcome to NonVoip Desktop</source>
        <translation>欢迎使用 NonVoip Desktop</translation>
    </message>
    <message>
        <source>Order a number, enter it at the service, and the code appears here by itself.</source>
        <translation>订购一个号码，在该服务中输入，验证码就会自动出现在这里。</translation>
    </message>
</context>
</TS>
