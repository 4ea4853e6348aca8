<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>NonVoip Desktop</source>
        <translation>NonVoip Desktop</translation>
    </message>
    <message>
        <source>Rent non-VoIP phone numbers and read the codes that arrive, on the desktop.</source>
        <translation>استئجار أرقام هاتف ليست من نوع VoIP وقراءة الرموز الواردة إليها، على سطح المكتب.</translation>
    </message>
    <message>
        <source>An independent program, not made or endorsed by the service.</source>
        <translation>برنامج مستقل لم يصنعه المزوّد ولا يتبنّاه.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt وPySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>The address must not hold blanks or control characters.</source>
        <translation>يجب ألا يحتوي العنوان على مسافات أو أحرف تحكم.</translation>
    </message>
    <message>
        <source>The address must start with https:// and name a host.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎ وأن يذكر اسم مضيف.</translation>
    </message>
    <message>
        <source>The address must not hold a user, a query or a fragment.</source>
        <translation>يجب ألا يحتوي العنوان على اسم مستخدم أو استعلام أو جزء فرعي.</translation>
    </message>
    <message>
        <source>Plain http:// is accepted for this computer only; use https://.</source>
        <translation>لا يُقبل http://‎ غير المشفّر إلا لهذا الحاسوب؛ يلزم استخدام https://‎.</translation>
    </message>
    <message>
        <source>The port in the address is not valid.</source>
        <translation>المنفذ في العنوان غير صالح.</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>AccountPart</name>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Sign in on the main window.</source>
        <translation>تسجيل الدخول متاح في النافذة الرئيسية.</translation>
    </message>
    <message>
        <source>Signed in at {address}</source>
        <translation>تم تسجيل الدخول لدى {address}</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>الحفظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Forgetting an account takes its password out of the keyring; its orders and messages stay, and are there again when you sign in to it.</source>
        <translation>نسيان حساب يزيل كلمة مروره من حلقة المفاتيح؛ أما طلباته ورسائله فتبقى، وتظهر ثانية عند تسجيل الدخول إليه.</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>حسابات أخرى</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>The history of each account is kept apart from the others.</source>
        <translation>سجل كل حساب محفوظ منفصلًا عن غيره.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>تبديل</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>Kept for this session only. {why}</source>
        <translation>محفوظة لهذه الجلسة فقط. {why}</translation>
    </message>
    <message>
        <source>Kept by {keyring} and nowhere else.</source>
        <translation>محفوظة في {keyring} وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Kept for this session only.</source>
        <translation>محفوظة لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {why}</source>
        <translation>قد تكون كلمة المرور ما زالت في حلقة المفاتيح. {why}</translation>
    </message>
    <message>
        <source>{email} was not forgotten everywhere</source>
        <translation>لم يُنسَ الحساب {email} في كل مكان</translation>
    </message>
    <message>
        <source>The password is kept for this session only</source>
        <translation>كلمة المرور محفوظة لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The system keyring can be used now</source>
        <translation>يمكن الآن استخدام حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>The account page of the settings keeps the password in it.</source>
        <translation>يمكن حفظ كلمة المرور فيها من صفحة الحساب في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>Acting</name>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>لم يُرسل شيء. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent: {number} waits for a message already.</source>
        <translation>لم يُرسل شيء: الرقم {number} ينتظر رسالة بالفعل.</translation>
    </message>
    <message>
        <source>The service does not know order {order_id} any more. It may find the number by its service.</source>
        <translation>لم يعد المزوّد يعرف الطلب {order_id}. قد يجد الرقم عن طريق الخدمة.</translation>
    </message>
    <message>
        <source>The reuse for {service} came with another number</source>
        <translation>جاءت إعادة الاستخدام لخدمة {service} برقم آخر</translation>
    </message>
    <message>
        <source>It is {number} now, and was {former}. The service may have sold you a new number: look at your balance.</source>
        <translation>الرقم الآن {number}، وكان {former}. ربما باعك المزوّد رقمًا جديدًا: يمكنك التأكد من رصيدك.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Activate this rental?</source>
        <translation>هل تريد تفعيل هذا الاستئجار؟</translation>
    </message>
    <message>
        <source>Messages reach it for some minutes from then on, so ask for the code right after. The service may charge for it and names no price here.</source>
        <translation>تصله الرسائل بعد ذلك لبضع دقائق، لذا يحسن طلب الرمز بعدها مباشرة. قد يتقاضى المزوّد مبلغًا مقابل ذلك، ولا يذكر هنا سعرًا.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>ما هو الاستئجار؟</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>مستأجر حتى</translation>
    </message>
    <message>
        <source>Wait for another message on this number?</source>
        <translation>هل تريد انتظار رسالة أخرى على هذا الرقم؟</translation>
    </message>
    <message>
        <source>The service may charge for it and names no price here.</source>
        <translation>قد يتقاضى المزوّد مبلغًا مقابل ذلك، ولا يذكر هنا سعرًا.</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>إعادة استخدام</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>ما هي إعادة الاستخدام؟</translation>
    </message>
    <message>
        <source>Last listed price of a new number</source>
        <translation>آخر سعر معلن لرقم جديد</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Was this number reused?</source>
        <translation>هل أُعيد استخدام هذا الرقم؟</translation>
    </message>
    <message>
        <source>Was this rental activated?</source>
        <translation>هل فُعّل هذا الاستئجار؟</translation>
    </message>
    <message>
        <source>Was this rental renewed?</source>
        <translation>هل جُدّد هذا الاستئجار؟</translation>
    </message>
    <message>
        <source>{service} was not reused</source>
        <translation>لم تتم إعادة استخدام {service}</translation>
    </message>
    <message>
        <source>{service} was not activated</source>
        <translation>لم يتم تفعيل {service}</translation>
    </message>
    <message>
        <source>{service} was not renewed</source>
        <translation>لم يتم تجديد {service}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>S&amp;witch Account</source>
        <translation>ت&amp;بديل الحساب</translation>
    </message>
    <message>
        <source>&amp;Follow an Order…</source>
        <translation>&amp;متابعة طلب…</translation>
    </message>
    <message>
        <source>E&amp;xport Everything…</source>
        <translation>ت&amp;صدير كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;تحديث</translation>
    </message>
    <message>
        <source>&amp;Top Up on the Website</source>
        <translation>&amp;شحن الرصيد على الموقع</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Call&amp;backs…</source>
        <translation>ردود الن&amp;داء…</translation>
    </message>
    <message>
        <source>&amp;Another Account…</source>
        <translation>حساب آ&amp;خر…</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Command &amp;Palette</source>
        <translation>لوحة الأ&amp;وامر</translation>
    </message>
    <message>
        <source>Copy &amp;Code</source>
        <translation>نسخ ال&amp;رمز</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>نسخ الر&amp;قم</translation>
    </message>
    <message>
        <source>Ser&amp;vices and Orders</source>
        <translation>ال&amp;خدمات والطلبات</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>الإ&amp;حصاءات</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>حسب الاس&amp;م</translation>
    </message>
    <message>
        <source>By &amp;Price</source>
        <translation>حسب ال&amp;سعر</translation>
    </message>
    <message>
        <source>By &amp;Stock</source>
        <translation>حسب الم&amp;خزون</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>م&amp;ثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>&amp;Look for Another Message</source>
        <translation>ال&amp;بحث عن رسالة أخرى</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;رفض</translation>
    </message>
    <message>
        <source>Re&amp;use…</source>
        <translation>إعادة ا&amp;ستخدام…</translation>
    </message>
    <message>
        <source>Reuse a Nu&amp;mber…</source>
        <translation>إعادة استخدام ر&amp;قم…</translation>
    </message>
    <message>
        <source>Ac&amp;tivate…</source>
        <translation>&amp;تفعيل…</translation>
    </message>
    <message>
        <source>Re&amp;new…</source>
        <translation>ت&amp;جديد…</translation>
    </message>
    <message>
        <source>Not&amp;e…</source>
        <translation>ملا&amp;حظة…</translation>
    </message>
    <message>
        <source>&amp;Order Again…</source>
        <translation>&amp;طلب من جديد…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>رسائل &amp;غير مطابقة…</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Forgotten &amp;Password</source>
        <translation>نسيان كلمة ال&amp;مرور</translation>
    </message>
    <message>
        <source>&amp;Check the Database</source>
        <translation>&amp;فحص قاعدة البيانات</translation>
    </message>
    <message>
        <source>Copy &amp;Diagnostics</source>
        <translation>&amp;نسخ بيانات التشخيص</translation>
    </message>
    <message>
        <source>What’s &amp;New</source>
        <translation>ال&amp;جديد</translation>
    </message>
    <message>
        <source>Check for a Newer &amp;Version</source>
        <translation>التحقق من إصدار أ&amp;حدث</translation>
    </message>
    <message>
        <source>&amp;About NonVoip Desktop</source>
        <translation>ح&amp;ول NonVoip Desktop</translation>
    </message>
    <message>
        <source>&amp;Sort Services</source>
        <translation>&amp;فرز الخدمات</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>الس&amp;مة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Orders</source>
        <translation>ال&amp;طلبات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
</context>
<context>
    <name>BidDialog</name>
    <message>
        <source>Your bid</source>
        <translation>عرضك</translation>
    </message>
    <message>
        <source>Do not bid</source>
        <translation>عدم تقديم عرض</translation>
    </message>
    <message>
        <source>What is a premium bid?</source>
        <translation>ما هو عرض السعر؟</translation>
    </message>
    <message>
        <source>Premium number available</source>
        <translation>يتوفر رقم مميز</translation>
    </message>
    <message>
        <source>The recommended bid has changed</source>
        <translation>تغيّر العرض الموصى به</translation>
    </message>
    <message>
        <source>Recommended bid</source>
        <translation>العرض الموصى به</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>The service offers a bid, but its answer names no amount.</source>
        <translation>يتيح المزوّد تقديم عرض سعر، لكن جوابه لا يذكر مبلغًا.</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>لم يُنفق شيء.</translation>
    </message>
    <message>
        <source>{what}. The normal stock is sold out; a bid competes for the next number.</source>
        <translation>الطلب: {what}. نفد المخزون العادي؛ وعرض السعر ينافس على الرقم التالي.</translation>
    </message>
    <message>
        <source>The bid is in the service&apos;s own unit. What it costs shows in your balance.</source>
        <translation>عرض السعر بوحدة خاصة بالمزوّد. أما تكلفته فتظهر في رصيدك.</translation>
    </message>
    <message>
        <source>A bid may take a while and may not win. You can cancel it in the order list.</source>
        <translation>قد يستغرق عرض السعر بعض الوقت وقد لا يفوز. يمكنك إلغاؤه في قائمة الطلبات.</translation>
    </message>
    <message>
        <source>Your bid ({lowest} to {highest})</source>
        <translation>عرضك (من {lowest} إلى {highest})</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>المتبقي من حد 24 ساعة</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>تقديم عرض</translation>
    </message>
    <message>
        <source>Bid {amount}</source>
        <translation>تقديم عرض {amount}</translation>
    </message>
</context>
<context>
    <name>Buying</name>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>يجري طلب {service} الآن.</translation>
    </message>
    <message>
        <source>Its price could not be checked. {reason}</source>
        <translation>تعذّر التحقق من سعره. {reason}</translation>
    </message>
    <message>
        <source>Nothing was sent. {reason}</source>
        <translation>لم يُرسل شيء. {reason}</translation>
    </message>
    <message>
        <source>The decision could not be stored</source>
        <translation>تعذّر حفظ القرار</translation>
    </message>
    <message>
        <source>{service} was not bought</source>
        <translation>لم يتم شراء {service}</translation>
    </message>
    <message>
        <source>The service does not offer it any more.</source>
        <translation>لم يعد المزوّد يوفّره.</translation>
    </message>
    <message>
        <source>The service does not offer {service} any more.</source>
        <translation>لم يعد المزوّد يوفّر {service}.</translation>
    </message>
    <message>
        <source>{service} is sold out just now.</source>
        <translation>نفد مخزون {service} حاليًا.</translation>
    </message>
    <message>
        <source>Do not buy</source>
        <translation>عدم الشراء</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>الرصيد بعد ذلك</translation>
    </message>
    <message>
        <source>Price in the list</source>
        <translation>السعر في القائمة</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>السعر الآن</translation>
    </message>
    <message>
        <source>The list with {service} is some minutes old. Nothing is ordered yet.</source>
        <translation>مضت بضع دقائق على القائمة التي فيها {service}. لم يُطلب شيء بعد.</translation>
    </message>
    <message>
        <source>The price is another now</source>
        <translation>السعر الآن مختلف</translation>
    </message>
    <message>
        <source>Buy for {price}</source>
        <translation>شراء بـ {price}</translation>
    </message>
    <message>
        <source>Order {service} again?</source>
        <translation>هل تريد طلب {service} من جديد؟</translation>
    </message>
    <message>
        <source>{place}. You get another number.</source>
        <translation>{place}. ستحصل على رقم آخر.</translation>
    </message>
    <message>
        <source>30 days, in one order. Each service is paid for.</source>
        <translation>30 يومًا، في طلب واحد. تُدفع تكلفة كل خدمة.</translation>
    </message>
    <message>
        <source>The price is another now: {services}.</source>
        <translation>السعر الآن مختلف: {services}.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message numerus="yes">
        <source>Order %n service(s) on one number?</source>
        <translation>
            <numerusform>هل تريد طلب %n خدمة على رقم واحد؟</numerusform>
            <numerusform>هل تريد طلب خدمة واحدة على رقم واحد؟</numerusform>
            <numerusform>هل تريد طلب خدمتين على رقم واحد؟</numerusform>
            <numerusform>هل تريد طلب %n خدمات على رقم واحد؟</numerusform>
            <numerusform>هل تريد طلب %n خدمة على رقم واحد؟</numerusform>
            <numerusform>هل تريد طلب %n خدمة على رقم واحد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Order together for {price}</source>
        <translation>طلبها معًا بـ {price}</translation>
    </message>
    <message>
        <source>An earlier purchase of it is not confirmed: it may have been placed. Buying again may cost you twice.</source>
        <translation>عملية شراء سابقة له غير مؤكدة: ربما تمت. قد تدفع مرتين إذا اشتريت من جديد.</translation>
    </message>
    <message>
        <source>Earlier purchase</source>
        <translation>الشراء السابق</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Buy {service} once more?</source>
        <translation>هل تريد شراء {service} مرة أخرى؟</translation>
    </message>
    <message>
        <source>Buy again for {price}</source>
        <translation>شراء ثانية بـ {price}</translation>
    </message>
    <message>
        <source>This is past your limit</source>
        <translation>هذا يتجاوز حدك</translation>
    </message>
    <message>
        <source>You set this limit yourself, in the settings.</source>
        <translation>حددت هذا الحد بنفسك في الإعدادات.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Your limit for one order</source>
        <translation>حدك للطلب الواحد</translation>
    </message>
    <message>
        <source>Your limit for 24 hours</source>
        <translation>حدك خلال 24 ساعة</translation>
    </message>
    <message>
        <source>Spent or pending already</source>
        <translation>منفق أو معلّق حتى الآن</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <source>Off. When it is on, the service can send each message here in the moment it exists; polling goes on as a safety net.</source>
        <translation>متوقفة. عند تشغيلها يستطيع المزوّد إرسال كل رسالة إلى هنا فور ورودها؛ ويستمر الاستعلام احتياطًا.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Waiting for the port…</source>
        <translation>بانتظار المنفذ…</translation>
    </message>
    <message>
        <source>Callbacks stay off.</source>
        <translation>تبقى ردود النداء متوقفة.</translation>
    </message>
    <message>
        <source>Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.</source>
        <translation>الاستماع جارٍ على هذا الحاسوب، المنفذ {port}. المقبول: {taken}. المرفوض: {refused}.</translation>
    </message>
    <message>
        <source>It came back in {time} ms. The address works.</source>
        <translation>عاد النداء خلال {time} م.ث. العنوان يعمل.</translation>
    </message>
    <message>
        <source>The address answered {status}, but nothing came here: it leads somewhere else.</source>
        <translation>أجاب العنوان بالرمز {status}، لكن لم يصل شيء إلى هنا: إنه يؤدي إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The address answered {status}, and nothing came here. Does it forward to the local port, with the path as it is?</source>
        <translation>أجاب العنوان بالرمز {status}، ولم يصل شيء إلى هنا. هل يحوّل إلى المنفذ المحلي مع إبقاء المسار كما هو؟</translation>
    </message>
    <message>
        <source>The address did not answer, or its certificate is not valid.</source>
        <translation>لم يُجب العنوان، أو أن شهادته غير صالحة.</translation>
    </message>
    <message>
        <source>Switch callbacks on first.</source>
        <translation>يلزم أولًا تشغيل ردود النداء.</translation>
    </message>
    <message>
        <source>This program has not stored an address at the service yet.</source>
        <translation>لم يحفظ هذا البرنامج عنوانًا لدى المزوّد بعد.</translation>
    </message>
    <message>
        <source>Stored on {time} for user {user}: {address}</source>
        <translation>حُفظ في {time} للمستخدم {user}: {address}</translation>
    </message>
    <message>
        <source>It is not the address of now: save it again.</source>
        <translation>ليس هذا هو العنوان الحالي: يلزم حفظه من جديد.</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>خدمة غير معروفة</translation>
    </message>
    <message>
        <source>order {order_id}</source>
        <translation>الطلب {order_id}</translation>
    </message>
    <message>
        <source>A bid was won.</source>
        <translation>فاز عرض سعر.</translation>
    </message>
</context>
<context>
    <name>Callbacks</name>
    <message>
        <source>Port {port} of this computer cannot be listened on: {reason}.</source>
        <translation>لا يمكن الاستماع على المنفذ {port} في هذا الحاسوب: {reason}.</translation>
    </message>
    <message>
        <source>Callbacks are not listened for</source>
        <translation>لا يجري الاستماع لردود النداء</translation>
    </message>
    <message>
        <source>There is no address to be saved yet.</source>
        <translation>لا يوجد بعد عنوان لحفظه.</translation>
    </message>
    <message>
        <source>Port {port} of this computer is in use by another program. It is tried again until it is free.</source>
        <translation>المنفذ {port} في هذا الحاسوب يستخدمه برنامج آخر. تتكرر المحاولة حتى يصبح متاحًا.</translation>
    </message>
    <message>
        <source>A user id is a number such as 1234.</source>
        <translation>معرّف المستخدم رقم مثل 1234.</translation>
    </message>
    <message>
        <source>The secret part of the address is kept in a keyring only. {reason}</source>
        <translation>لا يُحفظ الجزء السري من العنوان إلا في حلقة مفاتيح. {reason}</translation>
    </message>
    <message>
        <source>Enter the public address first.</source>
        <translation>يلزم أولًا إدخال العنوان العام.</translation>
    </message>
    <message>
        <source>There is no order {order_id} of this account.</source>
        <translation>لا يوجد في هذا الحساب طلب بالمعرّف {order_id}.</translation>
    </message>
</context>
<context>
    <name>CallbacksPart</name>
    <message>
        <source>Listen for callbacks</source>
        <translation>الاستماع لردود النداء</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>العنوان العام</translation>
    </message>
    <message>
        <source>An https address that forwards to the local port, for example that of a tunnel. CALLBACKS.md describes ways to get one.</source>
        <translation>عنوان https يحوّل إلى المنفذ المحلي، كعنوان نفق مثلًا. يشرح الملف CALLBACKS.md طرق الحصول عليه.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>The service stores the address for a user id. It must be the id of your own account there: messages of that user are sent to the address from then on.</source>
        <translation>يحفظ المزوّد العنوان لمعرّف مستخدم. يجب أن يكون معرّف حسابك أنت لديه: من ذلك الحين تُرسل رسائل ذلك المستخدم إلى العنوان.</translation>
    </message>
    <message>
        <source>The stand-in service knows one user id, 1234.</source>
        <translation>يعرف المزوّد البديل معرّف مستخدم واحدًا، 1234.</translation>
    </message>
    <message>
        <source>Your user id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>Save at the service…</source>
        <translation>الحفظ لدى المزوّد…</translation>
    </message>
    <message>
        <source>At the service</source>
        <translation>لدى المزوّد</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز سري جديد</translation>
    </message>
    <message>
        <source>The address ends in a secret of 256 random bits. A new one makes the old address worthless; save it at the service afterwards.</source>
        <translation>ينتهي العنوان بجزء سري من 256 بتًا عشوائيًا. يُبطل الجديد العنوان القديم؛ ويلزم بعد ذلك حفظ العنوان لدى المزوّد.</translation>
    </message>
    <message>
        <source>Local port</source>
        <translation>المنفذ المحلي</translation>
    </message>
    <message>
        <source>Only this computer can reach it. 0 takes any free one, each time.</source>
        <translation>لا يصل إليه إلا هذا الحاسوب. القيمة 0 تأخذ أي منفذ حر في كل مرة.</translation>
    </message>
    <message>
        <source>Posting a sample event…</source>
        <translation>جارٍ إرسال حدث تجريبي…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Nothing has been spent.</source>
        <translation>لم يُنفق شيء.</translation>
    </message>
</context>
<context>
    <name>ConnectionPill</name>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Connection: {state}</source>
        <translation>الاتصال: {state}</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>The app ended before the answer came. It was sent once, if at all.</source>
        <translation>انتهى البرنامج قبل وصول الجواب. أُرسل الطلب مرة واحدة على الأكثر.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>أُغلق البرنامج قبل الإرسال.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>لم يُرسل شيء. {why}</translation>
    </message>
    <message>
        <source>It could not be stored on this computer.</source>
        <translation>تعذّر الحفظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{detail} But the balance has fallen.</source>
        <translation>{detail} لكن الرصيد انخفض.</translation>
    </message>
    <message>
        <source>The answer could not be handled.</source>
        <translation>تعذّرت معالجة الجواب.</translation>
    </message>
    <message>
        <source>The service said yes in a way that could not be understood.</source>
        <translation>وافق المزوّد بجواب تعذّر فهمه.</translation>
    </message>
    <message>
        <source>The service said yes, but not for which order.</source>
        <translation>وافق المزوّد، لكنه لم يذكر على أي طلب.</translation>
    </message>
    <message>
        <source>This result could not be stored on this computer</source>
        <translation>تعذّر حفظ هذه النتيجة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This purchase has been settled in the meantime.</source>
        <translation>حُسمت عملية الشراء هذه في هذه الأثناء.</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>لا يحتوي معرّف الطلب إلا على حروف وأرقام، مثل 146185.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your list already.</source>
        <translation>الطلب {order_id} ({service}) موجود في قائمتك بالفعل.</translation>
    </message>
    <message>
        <source>Order {order_id} ({service}) is in your history already.</source>
        <translation>الطلب {order_id} ({service}) موجود في سجلك بالفعل.</translation>
    </message>
    <message>
        <source>The service does not know this order.</source>
        <translation>لا يعرف المزوّد هذا الطلب.</translation>
    </message>
    <message>
        <source>Order {order_id}</source>
        <translation>الطلب {order_id}</translation>
    </message>
    <message>
        <source>Order {order_id} is in your list already.</source>
        <translation>الطلب {order_id} موجود في قائمتك بالفعل.</translation>
    </message>
    <message>
        <source>Callbacks do not arrive any more</source>
        <translation>لم تعد ردود النداء تصل</translation>
    </message>
    <message>
        <source>A poll found a message that no callback came for. Orders are asked for at the usual pace again.</source>
        <translation>وجد الاستعلام رسالة لم يصل لها رد نداء. يجري الاستعلام عن الطلبات بالوتيرة المعتادة من جديد.</translation>
    </message>
    <message>
        <source>A message came that belongs to no known order</source>
        <translation>وصلت رسالة لا تخص أي طلب معروف</translation>
    </message>
    <message>
        <source>It is kept under Orders, Unmatched Messages.</source>
        <translation>محفوظة في «الطلبات»، «رسائل غير مطابقة».</translation>
    </message>
    <message>
        <source>What came by callback could not be shown yet</source>
        <translation>تعذّر عرض ما وصل برد النداء حتى الآن</translation>
    </message>
    <message>
        <source>An import is under way. Try again when it is done.</source>
        <translation>يجري استيراد الآن. تُعاد المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>This purchase could not be stored on this computer</source>
        <translation>تعذّر حفظ عملية الشراء هذه على هذا الحاسوب</translation>
    </message>
    <message>
        <source>That nothing was bought could not be stored on this computer</source>
        <translation>لم يُشترَ شيء، وتعذّر حفظ ذلك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{reason} Write down the order id and number: {ids}.</source>
        <translation>{reason} يلزم تدوين معرّف الطلب والرقم: {ids}.</translation>
    </message>
    <message>
        <source>The service answered with order {ids}, which you have already.</source>
        <translation>أجاب المزوّد بالطلب {ids}، وهو لديك بالفعل.</translation>
    </message>
    <message>
        <source>The service answered for fewer services than were ordered.</source>
        <translation>أجاب المزوّد عن خدمات أقل مما طُلب.</translation>
    </message>
    <message>
        <source>The service did not say whether this was placed: {names}.</source>
        <translation>لم يذكر المزوّد هل قُدّم هذا الطلب: {names}.</translation>
    </message>
    <message>
        <source>A part of it</source>
        <translation>جزء منه</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>{service}: {words}</source>
        <translation>{service}: {words}</translation>
    </message>
    <message>
        <source>What a poll showed could not be stored</source>
        <translation>تعذّر حفظ ما أظهره الاستعلام</translation>
    </message>
    <message>
        <source>The end of an order could not be stored</source>
        <translation>تعذّر حفظ انتهاء طلب</translation>
    </message>
    <message>
        <source>The bid for {service} has won</source>
        <translation>فاز عرض السعر لخدمة {service}</translation>
    </message>
    <message>
        <source>Its number is there. Enter it where the code is asked for.</source>
        <translation>رقمه جاهز. يمكنك إدخاله حيث يُطلب الرمز.</translation>
    </message>
    <message>
        <source>The order for {service} is over</source>
        <translation>انتهى طلب {service}</translation>
    </message>
    <message>
        <source>The app ended before it sent this, as far as it has noted.</source>
        <translation>انتهى البرنامج قبل إرسال هذا، بحسب ما دوّنه.</translation>
    </message>
    <message>
        <source>Nothing was bought. {why}</source>
        <translation>لم يُشترَ شيء. {why}</translation>
    </message>
    <message>
        <source>Not everything was placed for {service}</source>
        <translation>لم يُقدَّم كل ما طُلب لخدمة {service}</translation>
    </message>
    <message>
        <source>The service answered in a way that was not understood.</source>
        <translation>أجاب المزوّد بطريقة غير مفهومة.</translation>
    </message>
    <message>
        <source>This order is not in the list any more.</source>
        <translation>لم يعد هذا الطلب في القائمة.</translation>
    </message>
    <message>
        <source>This order is over already.</source>
        <translation>انتهى هذا الطلب بالفعل.</translation>
    </message>
    <message>
        <source>A message may have come that could not be stored on this computer.</source>
        <translation>ربما وصلت رسالة تعذّر حفظها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The app is being closed.</source>
        <translation>جارٍ إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Refunded: the balance shows it.</source>
        <translation>تم الاسترداد: يظهر ذلك في الرصيد.</translation>
    </message>
    <message>
        <source>The service accepted the rejection. The balance does not show a refund yet.</source>
        <translation>قبل المزوّد الرفض. لا يُظهر الرصيد استردادًا بعد.</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>حدث أمر غير متوقع</translation>
    </message>
    <message>
        <source>The app goes on; the log has the details.</source>
        <translation>يواصل البرنامج العمل؛ والتفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>The service&apos;s name could not be found. Is this computer online?</source>
        <translation>تعذّر العثور على اسم المزوّد. هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made.</source>
        <translation>تعذّر إنشاء اتصال آمن بالمزوّد.</translation>
    </message>
    <message>
        <source>The service does not accept connections right now.</source>
        <translation>لا يقبل المزوّد اتصالات حاليًا.</translation>
    </message>
    <message>
        <source>The service could not be reached in time.</source>
        <translation>تعذّر الوصول إلى المزوّد في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>لم يسمح الوكيل بمرور الاتصال.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Is this computer online?</source>
        <translation>لا يمكن الوصول إلى المزوّد. هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>The service asks for a pause of {seconds} s.</source>
        <translation>يطلب المزوّد التوقف مدة {seconds} ث.</translation>
    </message>
    <message>
        <source>The answer was not from the service (HTTP {status}).</source>
        <translation>لم يكن الجواب من المزوّد (HTTP {status}).</translation>
    </message>
    <message>
        <source>The answer was not from the service.</source>
        <translation>لم يكن الجواب من المزوّد.</translation>
    </message>
    <message>
        <source>Unexpected answer: it could not be understood.</source>
        <translation>جواب غير متوقع: تعذّر فهمه.</translation>
    </message>
</context>
<context>
    <name>DataPart</name>
    <message>
        <source>Orders, messages, settings and the log</source>
        <translation>الطلبات والرسائل والإعدادات وملف السجل</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>There is none yet. One is made each day.</source>
        <translation>لا توجد أي نسخة بعد. تُنشأ نسخة كل يوم.</translation>
    </message>
    <message>
        <source>The newest is from {moment}. One is made each day.</source>
        <translation>أحدثها من {moment}. تُنشأ نسخة كل يوم.</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>جارٍ إنشاء نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yy</source>
        <translation>MMM yy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>DEMO</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>A stand-in service on this computer: no real numbers and no real money.</source>
        <translation>مزوّد بديل على هذا الحاسوب: بلا أرقام حقيقية وبلا مال حقيقي.</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>{what} from {time}</source>
        <translation>{what} من {time}</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased is erased: from the database, from what the search knows, and from the backups on this computer. Files that you exported stay. Orders that are running or not confirmed stay too.</source>
        <translation>المحو نهائي: من قاعدة البيانات، ومما يعرفه البحث، ومن النسخ الاحتياطية على هذا الحاسوب. تبقى الملفات التي صدّرتها. وتبقى كذلك الطلبات الجارية أو غير المؤكدة.</translation>
    </message>
    <message>
        <source>Texts and codes alone can be erased after some time by themselves: see ‘Keep the text of messages for’ in the settings, page ‘Data’.</source>
        <translation>يمكن محو النصوص والرموز وحدها تلقائيًا بعد مدة: راجع «الاحتفاظ بنص الرسائل مدة» في صفحة «البيانات» من الإعدادات.</translation>
    </message>
    <message>
        <source>Erase from the history</source>
        <translation>محو من السجل</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>أقدم من 30 يومًا</translation>
    </message>
    <message>
        <source>Older than 90 days</source>
        <translation>أقدم من 90 يومًا</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>أقدم من سنة</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>أقدم من سنتين</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Erase this order?</source>
        <translation>هل تريد محو هذا الطلب؟</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erases for good. Can be used after a moment.</source>
        <translation>محو نهائي. يمكن استخدامه بعد لحظة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Its messages, codes and note go with it.</source>
        <translation>تُمحى معه رسائله ورموزه وملاحظته.</translation>
    </message>
    <message>
        <source>There are no such orders.</source>
        <translation>لا توجد طلبات كهذه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) with all messages, codes and notes.</source>
        <translation>
            <numerusform>%Ln طلب مع كل الرسائل والرموز والملاحظات.</numerusform>
            <numerusform>طلب واحد مع كل الرسائل والرموز والملاحظات.</numerusform>
            <numerusform>طلبان مع كل الرسائل والرموز والملاحظات.</numerusform>
            <numerusform>%Ln طلبات مع كل الرسائل والرموز والملاحظات.</numerusform>
            <numerusform>%Ln طلبًا مع كل الرسائل والرموز والملاحظات.</numerusform>
            <numerusform>%Ln طلب مع كل الرسائل والرموز والملاحظات.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} This cannot be undone.</source>
        <translation>{what} لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln order(s) for good</source>
        <translation>
            <numerusform>محو %Ln طلب نهائيًا</numerusform>
            <numerusform>محو طلب واحد نهائيًا</numerusform>
            <numerusform>محو طلبين نهائيًا</numerusform>
            <numerusform>محو %Ln طلبات نهائيًا</numerusform>
            <numerusform>محو %Ln طلبًا نهائيًا</numerusform>
            <numerusform>محو %Ln طلب نهائيًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>{service}, {number}, ordered {time}</source>
        <translation>طلب {service} بالرقم {number} بتاريخ {time}</translation>
    </message>
    <message>
        <source>Erasing, and making the files anew…</source>
        <translation>جارٍ المحو وإنشاء الملفات من جديد…</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>لم يُمحَ شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were erased</source>
        <translation>
            <numerusform>تم محو %Ln طلب</numerusform>
            <numerusform>تم محو طلب واحد</numerusform>
            <numerusform>تم محو طلبين</numerusform>
            <numerusform>تم محو %Ln طلبات</numerusform>
            <numerusform>تم محو %Ln طلبًا</numerusform>
            <numerusform>تم محو %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither the database nor a backup holds them any more.</source>
        <translation>لم تعد في قاعدة البيانات ولا في أي نسخة احتياطية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were kept: running or not confirmed.</source>
        <translation>
            <numerusform>تم الإبقاء على %Ln طلب: قيد التنفيذ أو غير مؤكد.</numerusform>
            <numerusform>تم الإبقاء على طلب واحد: قيد التنفيذ أو غير مؤكد.</numerusform>
            <numerusform>تم الإبقاء على طلبين: قيد التنفيذ أو غير مؤكدين.</numerusform>
            <numerusform>تم الإبقاء على %Ln طلبات: قيد التنفيذ أو غير مؤكدة.</numerusform>
            <numerusform>تم الإبقاء على %Ln طلبًا: قيد التنفيذ أو غير مؤكدة.</numerusform>
            <numerusform>تم الإبقاء على %Ln طلب: قيد التنفيذ أو غير مؤكدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explained</name>
    <message>
        <source>When the normal stock of a service is sold out, the service auctions the numbers that come in. Your bid says how much the next one is worth to you. When it wins, the order goes on by itself and its number appears in the list; until then you can cancel it.</source>
        <translation>عندما ينفد المخزون العادي لخدمة ما، يعرض المزوّد الأرقام الواردة في مزاد. يعبّر عرض السعر عن قيمة الرقم التالي لديك. إذا فاز، يستمر الطلب تلقائيًا ويظهر رقمه في القائمة؛ وحتى ذلك الحين يمكنك إلغاؤه.</translation>
    </message>
    <message>
        <source>A rental is a number that stays yours for days instead of minutes, for one service. Between codes it sleeps, and no message reaches it: activate it first, then ask for the code at the service. Renew it before its end to keep the number; afterwards it is gone.</source>
        <translation>الاستئجار رقم يبقى لك أيامًا بدلًا من دقائق، لخدمة واحدة. يسكن الرقم بين رمز وآخر ولا تصله أي رسالة: يلزم تفعيله أولًا ثم طلب الرمز لدى الخدمة. للاحتفاظ بالرقم يلزم تجديده قبل انتهائه؛ وبعد ذلك يُفقد.</translation>
    </message>
    <message>
        <source>A reuse waits for one more message on a number that you have ordered before, for the same service: to sign in again, for example. The service decides whether the number can still be had. Earlier messages stay with the order.</source>
        <translation>إعادة الاستخدام تنتظر رسالة أخرى على رقم سبق أن طلبته، للخدمة نفسها: لتسجيل الدخول مرة أخرى مثلًا. يقرر المزوّد هل ما زال الرقم متاحًا. وتبقى الرسائل السابقة مع الطلب.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>The file holds numbers, messages and codes as plain text. Keep it where nobody else can read it.</source>
        <translation>يحتوي الملف على الأرقام والرسائل والرموز كنص عادي. يحسن حفظه حيث لا يستطيع أحد غيرك قراءته.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Only what was found ({count})</source>
        <translation>ما عُثر عليه فقط ({count})</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>لجداول البيانات (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>للبرامج (JSON)</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>{done} of {total} orders</source>
        <translation>الطلبات: {done} من {total}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were exported</source>
        <translation>
            <numerusform>تم تصدير %Ln طلب</numerusform>
            <numerusform>تم تصدير طلب واحد</numerusform>
            <numerusform>تم تصدير طلبين</numerusform>
            <numerusform>تم تصدير %Ln طلبات</numerusform>
            <numerusform>تم تصدير %Ln طلبًا</numerusform>
            <numerusform>تم تصدير %Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetModel</name>
    <message>
        <source>sold out</source>
        <translation>نفد</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>من {price}</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>حسب الخدمة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>البحث عن بلد</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>البحث عن خدمة</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Services in all countries</source>
        <translation>الخدمات في كل البلدان</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message>
        <source>{head}: {text}</source>
        <translation>{head}: {text}</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>أي خدمة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Any date</source>
        <translation>أي تاريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow an order</source>
        <translation>متابعة طلب</translation>
    </message>
    <message>
        <source>Enter the id of an order of this account that was bought elsewhere. Its number and its messages are shown here from then on. This costs nothing.</source>
        <translation>يلزم إدخال معرّف طلب لهذا الحساب تم شراؤه في مكان آخر. بعد ذلك يظهر رقمه ورسائله هنا. لا يكلّف هذا شيئًا.</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>لا يحتوي معرّف الطلب إلا على حروف وأرقام، مثل 146185.</translation>
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
        <translation>{hours} س {minutes}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} ي</translation>
    </message>
    <message>
        <source>updated just now</source>
        <translation>حُدّث الآن</translation>
    </message>
    <message>
        <source>updated {count} min ago</source>
        <translation>حُدّث قبل {count} د</translation>
    </message>
    <message>
        <source>updated {count} h ago</source>
        <translation>حُدّث قبل {count} س</translation>
    </message>
    <message>
        <source>updated {count} d ago</source>
        <translation>حُدّث قبل {count} ي</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Ways to copy the number</source>
        <translation>طرق نسخ الرقم</translation>
    </message>
    <message>
        <source>With or without the country code</source>
        <translation>مع رمز البلد أو بدونه</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>نسخ {number}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Diagnostics are on the clipboard</source>
        <translation>بيانات التشخيص في الحافظة</translation>
    </message>
    <message>
        <source>They hold no password and no code. Read them before you send them.</source>
        <translation>لا تحتوي على كلمة مرور ولا على رمز. تحسن قراءتها قبل إرسالها.</translation>
    </message>
    <message>
        <source>NonVoip Desktop is now version {version}</source>
        <translation>أصبح NonVoip Desktop الآن بالإصدار {version}</translation>
    </message>
    <message>
        <source>Help, What’s New tells what has changed.</source>
        <translation>التغييرات مذكورة في «مساعدة»، «الجديد».</translation>
    </message>
    <message>
        <source>Version {version} of NonVoip Desktop is out</source>
        <translation>صدر الإصدار {version} من NonVoip Desktop</translation>
    </message>
    <message>
        <source>Help, Check for a Newer Version opens its page.</source>
        <translation>«مساعدة»، «التحقق من إصدار أحدث» يفتح صفحته.</translation>
    </message>
    <message>
        <source>It could not be found out whether there is a newer version</source>
        <translation>تعذّرت معرفة ما إذا كان هناك إصدار أحدث</translation>
    </message>
    <message>
        <source>This is the newest version</source>
        <translation>هذا أحدث إصدار</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The messages could not be read</source>
        <translation>تعذّرت قراءة الرسائل</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>تعذّر حفظ التغيير</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>More about this order</source>
        <translation>المزيد عن هذا الطلب</translation>
    </message>
    <message>
        <source>Ordered {time} · id {id}</source>
        <translation>طُلب {time} ‏·‏ المعرّف {id}</translation>
    </message>
    <message>
        <source>Ordered {time} for {price} · id {id}</source>
        <translation>طُلب {time} بـ {price} ‏·‏ المعرّف {id}</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Orders of the history</source>
        <translation>طلبات السجل</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No order fits this search. Try fewer words or another filter.</source>
        <translation>لا يوجد طلب يطابق هذا البحث. قد يفيد بحث بكلمات أقل أو بمرشّح آخر.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>عرض كل الطلبات</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Everything that you order, and every message, is kept here.</source>
        <translation>كل ما تطلبه وكل رسالة محفوظان هنا.</translation>
    </message>
    <message>
        <source>Looking into the history…</source>
        <translation>جارٍ البحث في السجل…</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>تعذّرت قراءة السجل</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>Search services, numbers, messages and notes</source>
        <translation>البحث في الخدمات والأرقام والرسائل والملاحظات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>طلب من جديد…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>إظهار في القائمة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Copy the newest code</source>
        <translation>نسخ أحدث رمز</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>طلب الخدمة نفسها من جديد</translation>
    </message>
    <message>
        <source>Write a note on this order</source>
        <translation>كتابة ملاحظة على هذا الطلب</translation>
    </message>
    <message>
        <source>Put it back among the orders</source>
        <translation>إعادته إلى الطلبات</translation>
    </message>
    <message>
        <source>Show it among the orders</source>
        <translation>إظهاره بين الطلبات</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>رفعه من القائمة؛ ويبقى في السجل</translation>
    </message>
    <message>
        <source>Erase this order for good</source>
        <translation>محو هذا الطلب نهائيًا</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>الرمز {digits}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>عرض سعر جارٍ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>وصلت رسالة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>نوع آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptInTrayDialog</name>
    <message>
        <source>NonVoip Desktop goes on in the tray</source>
        <translation>يواصل NonVoip Desktop العمل في شريط النظام</translation>
    </message>
    <message>
        <source>It waits for your messages there and tells you when one arrives. A click on its icon brings the window back, and its menu has your active orders.</source>
        <translation>ينتظر رسائلك هناك ويخبرك عند وصول أي منها. النقر على أيقونته يعيد النافذة، وفي قائمته طلباتك النشطة.</translation>
    </message>
    <message>
        <source>The settings change what closing the window does. This is said only once.</source>
        <translation>يمكن من الإعدادات تغيير ما يفعله إغلاق النافذة. لا يظهر هذا إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>البقاء في الشريط</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>حلقة مفاتيح النظام (Secret Service)</translation>
    </message>
    <message>
        <source>KDE Wallet</source>
        <translation>KDE Wallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>إدارة بيانات الاعتماد في Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>سلسلة المفاتيح في macOS</translation>
    </message>
    <message>
        <source>This system has no keyring service running.</source>
        <translation>لا تعمل في هذا النظام أي خدمة لحلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The system keyring is locked. Unlock it and try again.</source>
        <translation>حلقة مفاتيح النظام مقفلة. يلزم فتح قفلها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The system keyring was not unlocked, so nothing could be read or kept there.</source>
        <translation>لم يُفتح قفل حلقة مفاتيح النظام، فتعذّرت القراءة منها والحفظ فيها.</translation>
    </message>
    <message>
        <source>The system keyring refused to keep the password.</source>
        <translation>رفضت حلقة مفاتيح النظام حفظ كلمة المرور.</translation>
    </message>
    <message>
        <source>The system keyring refused to forget the password.</source>
        <translation>رفضت حلقة مفاتيح النظام نسيان كلمة المرور.</translation>
    </message>
    <message>
        <source>The system keyring took the password and did not keep it.</source>
        <translation>أخذت حلقة مفاتيح النظام كلمة المرور ولم تحفظها.</translation>
    </message>
    <message>
        <source>The system keyring took the token and did not keep it.</source>
        <translation>أخذت حلقة مفاتيح النظام الرمز السري ولم تحفظه.</translation>
    </message>
    <message>
        <source>The system keyring still holds the password.</source>
        <translation>ما زالت كلمة المرور في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The system keyring still holds the token.</source>
        <translation>ما زال الرمز السري في حلقة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The keyring that is set on this system (PYTHON_KEYRING_BACKEND or keyringrc.cfg) cannot be loaded ({kind}).</source>
        <translation>تعذّر تحميل حلقة المفاتيح المحددة في هذا النظام (PYTHON_KEYRING_BACKEND أو keyringrc.cfg) ({kind}).</translation>
    </message>
    <message>
        <source>The system keyring did not answer in time. It may be waiting to be unlocked.</source>
        <translation>لم تُجب حلقة مفاتيح النظام في الوقت المحدد. ربما تنتظر فتح قفلها.</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>هذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The keyring that is set on this system ({name}) is not a keyring of the system itself.</source>
        <translation>حلقة المفاتيح المحددة في هذا النظام ({name}) ليست من النظام نفسه.</translation>
    </message>
    <message>
        <source>The system keyring could not be used ({kind}).</source>
        <translation>تعذّر استخدام حلقة مفاتيح النظام ({kind}).</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Search names and texts</source>
        <translation>البحث في الأسماء والنصوص</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
</context>
<context>
    <name>LockCover</name>
    <message>
        <source>Hidden while the screen is locked</source>
        <translation>مخفي ما دامت الشاشة مقفلة</translation>
    </message>
    <message>
        <source>Everything is shown again as soon as the screen is unlocked.</source>
        <translation>يظهر كل شيء من جديد فور فتح قفل الشاشة.</translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>إظهار الآن</translation>
    </message>
</context>
<context>
    <name>LowBalance</name>
    <message>
        <source>Your balance is low: {amount}</source>
        <translation>رصيدك منخفض: {amount}</translation>
    </message>
    <message>
        <source>You can top it up on the website (Help menu).</source>
        <translation>يمكنك شحنه على الموقع (القائمة «مساعدة»).</translation>
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
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign &amp;Out {account}</source>
        <translation>تسجيل &amp;خروج {account}</translation>
    </message>
    <message>
        <source>Sign &amp;Out</source>
        <translation>تسجيل ال&amp;خروج</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages ({count})…</source>
        <translation>رسائل &amp;غير مطابقة ({count})…</translation>
    </message>
    <message>
        <source>Unmat&amp;ched Messages…</source>
        <translation>رسائل &amp;غير مطابقة…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
</context>
<context>
    <name>MessagePane</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier message(s) are kept in the history.</source>
        <translation>
            <numerusform>%n رسالة سابقة محفوظة في السجل.</numerusform>
            <numerusform>رسالة سابقة واحدة محفوظة في السجل.</numerusform>
            <numerusform>رسالتان سابقتان محفوظتان في السجل.</numerusform>
            <numerusform>%n رسائل سابقة محفوظة في السجل.</numerusform>
            <numerusform>%n رسالة سابقة محفوظة في السجل.</numerusform>
            <numerusform>%n رسالة سابقة محفوظة في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Waiting for a new message. These came before.</source>
        <translation>بانتظار رسالة جديدة. وصلت هذه قبل ذلك.</translation>
    </message>
    <message>
        <source>No new message came in time. These came before.</source>
        <translation>لم تصل رسالة جديدة في الوقت المحدد. وصلت هذه قبل ذلك.</translation>
    </message>
    <message>
        <source>Looking for another message</source>
        <translation>جارٍ البحث عن رسالة أخرى</translation>
    </message>
    <message>
        <source>Ask for the code now.</source>
        <translation>حان وقت طلب الرمز.</translation>
    </message>
    <message>
        <source>Ask for the code now: messages come for {time}.</source>
        <translation>حان وقت طلب الرمز: تصل الرسائل لمدة {time}.</translation>
    </message>
    <message>
        <source>No message reaches it before it is activated again.</source>
        <translation>لا تصله أي رسالة قبل تفعيله من جديد.</translation>
    </message>
    <message>
        <source>No message reaches its number before it is activated. Activate it right before you ask for the code.</source>
        <translation>لا تصل أي رسالة إلى رقمه قبل تفعيله. يحسن تفعيله قبيل طلب الرمز مباشرة.</translation>
    </message>
    <message>
        <source>Bid {bid}, running for {time}.</source>
        <translation>عرض سعر {bid}، جارٍ منذ {time}.</translation>
    </message>
    <message>
        <source>Running for {time}.</source>
        <translation>جارٍ منذ {time}.</translation>
    </message>
    <message>
        <source>The number appears here if the bid wins. A bid that finds no number has been seen to end after about 15 minutes.</source>
        <translation>يظهر الرقم هنا إذا فاز عرض السعر. لوحظ أن العرض الذي لا يجد رقمًا ينتهي بعد نحو 15 دقيقة.</translation>
    </message>
    <message>
        <source>The bid was cancelled</source>
        <translation>أُلغي عرض السعر</translation>
    </message>
    <message>
        <source>The bid has ended without a number</source>
        <translation>انتهى عرض السعر دون رقم</translation>
    </message>
    <message>
        <source>Look at your balance: it shows what came back.</source>
        <translation>يُظهر رصيدك ما أُعيد إليه.</translation>
    </message>
    <message>
        <source>This rental has ended</source>
        <translation>انتهى هذا الاستئجار</translation>
    </message>
    <message>
        <source>It cannot be renewed any more. Order the service again for another number.</source>
        <translation>لم يعد تجديده ممكنًا. للحصول على رقم آخر يلزم طلب الخدمة من جديد.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>لم يُختر طلب</translation>
    </message>
    <message>
        <source>The number and the messages of an order appear here.</source>
        <translation>يظهر هنا رقم الطلب ورسائله.</translation>
    </message>
    <message>
        <source>Ordering {service}…</source>
        <translation>جارٍ طلب {service}…</translation>
    </message>
    <message>
        <source>The number appears here as soon as the service has answered.</source>
        <translation>يظهر الرقم هنا فور جواب المزوّد.</translation>
    </message>
    <message>
        <source>The service asks for your decision</source>
        <translation>يطلب المزوّد قرارك</translation>
    </message>
    <message>
        <source>Nothing has been spent.</source>
        <translation>لم يُنفق شيء.</translation>
    </message>
    <message>
        <source>Bidding for a number</source>
        <translation>عرض سعر جارٍ للحصول على رقم</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>هل قُدّم هذا الطلب؟</translation>
    </message>
    <message>
        <source>It will not be sent again by itself.</source>
        <translation>لن يُرسل من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>{service} was not ordered</source>
        <translation>لم يتم طلب {service}</translation>
    </message>
    <message>
        <source>A message has come</source>
        <translation>وصلت رسالة</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>جارٍ جلبها.</translation>
    </message>
    <message>
        <source>This rental is not active</source>
        <translation>هذا الاستئجار غير مفعّل</translation>
    </message>
    <message>
        <source>Waiting for a number</source>
        <translation>بانتظار رقم</translation>
    </message>
    <message>
        <source>It appears here by itself.</source>
        <translation>يظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Ask for the code now</source>
        <translation>حان وقت طلب الرمز</translation>
    </message>
    <message>
        <source>Waiting for the code</source>
        <translation>بانتظار الرمز</translation>
    </message>
    <message>
        <source>Enter {number} at {service}; the code appears here by itself.</source>
        <translation>بعد إدخال {number} في {service} يظهر الرمز هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>لم يُنفق شيء.</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>The service did not take this order.</source>
        <translation>لم يقبل المزوّد هذا الطلب.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>A code that still comes is shown here.</source>
        <translation>إذا وصل رمز بعد ذلك فسيظهر هنا.</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>No message came in time. One that comes late is shown here.</source>
        <translation>لم تصل رسالة في الوقت المحدد. إذا وصلت متأخرة فستظهر هنا.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ي</translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation>من {sender}</translation>
    </message>
    <message>
        <source>{time} after ordering</source>
        <translation>بعد الطلب بـ {time}</translation>
    </message>
    <message>
        <source>The text was removed.</source>
        <translation>أُزيل النص.</translation>
    </message>
    <message>
        <source>Possibly old: it may be from before this order.</source>
        <translation>ربما قديمة: قد تكون من قبل هذا الطلب.</translation>
    </message>
    <message>
        <source>The code was read by this app from the text.</source>
        <translation>قرأ هذا البرنامج الرمز من النص.</translation>
    </message>
    <message>
        <source>Came by callback, not confirmed by a poll yet.</source>
        <translation>وصلت برد النداء، ولم يؤكدها استعلام بعد.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Code copied</source>
        <translation>نُسخ الرمز</translation>
    </message>
    <message>
        <source>Number copied</source>
        <translation>نُسخ الرقم</translation>
    </message>
    <message>
        <source>Message copied</source>
        <translation>نُسخت الرسالة</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>NonVoip Desktop data (*.{suffix})</source>
        <translation>بيانات NonVoip Desktop (*.{suffix})</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>استيراد من حاسوب آخر</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>تم {percent}%</translation>
    </message>
    <message>
        <source>Everything was exported</source>
        <translation>تم تصدير كل شيء</translation>
    </message>
    <message>
        <source>The file was imported</source>
        <translation>تم استيراد الملف</translation>
    </message>
    <message>
        <source>There was nothing in it that this computer did not know.</source>
        <translation>لم يكن فيه شيء لا يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>New or newer: orders {orders}, messages {messages}.</source>
        <translation>جديد أو أحدث: الطلبات {orders}، الرسائل {messages}.</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>Export everything</source>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>All orders, messages, notes and favourites of all accounts go into one file, for this program on another computer. Passwords are not in it; codes and messages are, as plain text.</source>
        <translation>توضع كل الطلبات والرسائل والملاحظات والمفضلات لكل الحسابات في ملف واحد، لهذا البرنامج على حاسوب آخر. لا يحتوي على كلمات المرور؛ أما الرموز والرسائل ففيه كنص عادي.</translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>استيراد من حاسوب آخر</translation>
    </message>
    <message>
        <source>What such a file has and this computer has not is added. Where both know an order, the newer one stays. Nothing is lost: a backup is made first. Until it is done, nothing is bought and new messages wait.</source>
        <translation>يُضاف ما في هذا الملف وليس على هذا الحاسوب. إن وُجد طلب في كليهما بقي الأحدث. لا يضيع شيء: تُنشأ نسخة احتياطية أولًا. وإلى أن ينتهي ذلك لا يُشترى شيء وتنتظر الرسائل الجديدة.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The demo’s stand-in service, on this computer.</source>
        <translation>مزوّد العرض التجريبي البديل، على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sign in first: the test asks for your balance.</source>
        <translation>يلزم أولًا تسجيل الدخول: يسأل الاختبار عن رصيدك.</translation>
    </message>
</context>
<context>
    <name>NetworkPart</name>
    <message>
        <source>Address of the service</source>
        <translation>عنوان المزوّد</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Asks the service for the balance, in the way that is set above.</source>
        <translation>يسأل المزوّد عن الرصيد بالطريقة المحددة أعلاه.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال المزوّد…</translation>
    </message>
    <message>
        <source>The service answered after {milliseconds} ms.</source>
        <translation>أجاب المزوّد بعد {milliseconds} م.ث.</translation>
    </message>
</context>
<context>
    <name>NewestCard</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What this number is for, say</source>
        <translation>الغرض من هذا الرقم مثلًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>{used} of {most} characters</source>
        <translation>الأحرف: {used} من {most}</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>A message has arrived</source>
        <translation>وصلت رسالة</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to read it.</source>
        <translation>يمكن قراءتها في NonVoip Desktop.</translation>
    </message>
    <message>
        <source>Code for {service}</source>
        <translation>رمز لخدمة {service}</translation>
    </message>
    <message>
        <source>Message for {service}</source>
        <translation>رسالة لخدمة {service}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>A rental ends soon</source>
        <translation>استئجار ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Open NonVoip Desktop to renew it.</source>
        <translation>يمكن تجديده في NonVoip Desktop.</translation>
    </message>
    <message>
        <source>{code} (this may be the code of before)</source>
        <translation>{code} (قد يكون هذا الرمز السابق)</translation>
    </message>
    <message>
        <source>It came to {number}.</source>
        <translation>وصلت إلى {number}.</translation>
    </message>
</context>
<context>
    <name>OrderPane</name>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Rentals</source>
        <translation>المستأجرة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Choose a service above: its number appears here.</source>
        <translation>عند اختيار خدمة أعلاه يظهر رقمها هنا.</translation>
    </message>
    <message>
        <source>A number ordered for a day or longer appears here. It sleeps between codes: activate it before you ask for one.</source>
        <translation>يظهر هنا الرقم المطلوب ليوم أو أكثر. يسكن بين رمز وآخر: يلزم تفعيله قبل طلب رمز.</translation>
    </message>
    <message>
        <source>No rentals</source>
        <translation>لا أرقام مستأجرة</translation>
    </message>
    <message>
        <source>What is over is under ‘All’.</source>
        <translation>ما انتهى موجود في «الكل».</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>لا شيء قيد التنفيذ</translation>
    </message>
    <message>
        <source>Code for {service}: {digits}</source>
        <translation>رمز {service}: {digits}</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>The reuse came with another number. It was {former}, it is {number} now.</source>
        <translation>جاءت إعادة الاستخدام برقم آخر. كان {former}، وهو الآن {number}.</translation>
    </message>
    <message>
        <source>It is not known whether it was reused.</source>
        <translation>لا يُعرف هل أُعيد استخدامه.</translation>
    </message>
    <message>
        <source>It is not known whether it was activated.</source>
        <translation>لا يُعرف هل تم تفعيله.</translation>
    </message>
    <message>
        <source>It is not known whether it was renewed.</source>
        <translation>لا يُعرف هل تم تجديده.</translation>
    </message>
    <message>
        <source>{at} of {of}</source>
        <translation>{at} من {of}</translation>
    </message>
    <message>
        <source>{place} · {at} of {of} on one number</source>
        <translation>{place} ‏·‏ {at} من {of} على رقم واحد</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
</context>
<context>
    <name>OrderTableModel</name>
    <message>
        <source>Time left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Waiting for SMS</source>
        <translation>بانتظار SMS</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>جارٍ الطلب…</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>قرارك</translation>
    </message>
    <message>
        <source>Bid running</source>
        <translation>عرض سعر جارٍ</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>وصلت رسالة</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>لم يُطلب</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Bid {bid}, {count} min</source>
        <translation>عرض {bid}، {count} د</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Cancel bid</source>
        <translation>إلغاء العرض</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>اتخاذ قرار…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>حسم…</translation>
    </message>
    <message>
        <source>Look further</source>
        <translation>متابعة البحث</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>تجديد…</translation>
    </message>
    <message>
        <source>Reuse…</source>
        <translation>إعادة استخدام…</translation>
    </message>
    <message>
        <source>Order again…</source>
        <translation>طلب من جديد…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Give this number back</source>
        <translation>إعادة هذا الرقم</translation>
    </message>
    <message>
        <source>Cancel the running bid</source>
        <translation>إلغاء عرض السعر الجاري</translation>
    </message>
    <message>
        <source>See what the service asks for</source>
        <translation>الاطلاع على ما يطلبه المزوّد</translation>
    </message>
    <message>
        <source>Say whether this order was placed</source>
        <translation>تحديد ما إذا كان هذا الطلب قد قُدّم</translation>
    </message>
    <message>
        <source>Look for another message</source>
        <translation>البحث عن رسالة أخرى</translation>
    </message>
    <message>
        <source>Take it off the list; it stays in the history</source>
        <translation>رفعه من القائمة؛ ويبقى في السجل</translation>
    </message>
    <message>
        <source>Let messages reach this rental</source>
        <translation>السماح بوصول الرسائل إلى هذا الرقم المستأجر</translation>
    </message>
    <message>
        <source>Rent this number for longer</source>
        <translation>استئجار هذا الرقم مدة أطول</translation>
    </message>
    <message>
        <source>Wait for another message on this number</source>
        <translation>انتظار رسالة أخرى على هذا الرقم</translation>
    </message>
    <message>
        <source>Order the same service again</source>
        <translation>طلب الخدمة نفسها من جديد</translation>
    </message>
    <message>
        <source>Write a note of your own on this order</source>
        <translation>كتابة ملاحظة خاصة على هذا الطلب</translation>
    </message>
    <message>
        <source>A request for this order is under way.</source>
        <translation>يوجد إجراء جارٍ لهذا الطلب.</translation>
    </message>
    <message>
        <source>Not possible now: {state}</source>
        <translation>غير ممكن الآن: {state}</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>code {digits}</source>
        <translation>الرمز {digits}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>A code has come for {service}</source>
        <translation>وصل رمز لخدمة {service}</translation>
    </message>
    <message>
        <source>The number was not rejected.</source>
        <translation>لم يُرفض الرقم.</translation>
    </message>
    <message>
        <source>{service} was not rejected</source>
        <translation>لم يتم رفض {service}</translation>
    </message>
    <message>
        <source>It is not known whether {service} was rejected</source>
        <translation>لا يُعرف هل تم رفض {service}</translation>
    </message>
    <message>
        <source>{service} was taken off the list</source>
        <translation>رُفع {service} من القائمة</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>يبقى في السجل.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The change could not be stored</source>
        <translation>تعذّر حفظ التغيير</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Type a command, a service or an order</source>
        <translation>أمر أو خدمة أو طلب</translation>
    </message>
    <message>
        <source>The arrow keys choose, Enter acts, Escape closes.</source>
        <translation>مفاتيح الأسهم للاختيار، Enter للتنفيذ، Escape للإغلاق.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>لا شيء يطابق. قد تفيد حروف أقل.</translation>
    </message>
</context>
<context>
    <name>PanelDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PinLabel</name>
    <message>
        <source>Code {digits}</source>
        <translation>الرمز {digits}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings could not be read</source>
        <translation>تعذّرت قراءة الإعدادات</translation>
    </message>
    <message>
        <source>The defaults hold. The damaged file was kept as {file}.</source>
        <translation>تسري القيم الافتراضية. حُفظ الملف التالف باسم {file}.</translation>
    </message>
    <message>
        <source>Some settings could not be read</source>
        <translation>تعذّرت قراءة بعض الإعدادات</translation>
    </message>
    <message>
        <source>The defaults hold for: {settings}.</source>
        <translation>تسري القيم الافتراضية على: {settings}.</translation>
    </message>
    <message>
        <source>The setting could not be saved</source>
        <translation>تعذّر حفظ الإعداد</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Starting at sign-in could not be changed</source>
        <translation>تعذّر تغيير البدء عند تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>PriceDialog</name>
    <message>
        <source>Do not buy</source>
        <translation>عدم الشراء</translation>
    </message>
    <message>
        <source>The price has changed</source>
        <translation>تغيّر السعر</translation>
    </message>
    <message>
        <source>The price has changed again</source>
        <translation>تغيّر السعر مرة أخرى</translation>
    </message>
    <message>
        <source>Nothing has been spent. Without a price there is nothing to accept.</source>
        <translation>لم يُنفق شيء. بلا سعر لا يوجد ما يمكن قبوله.</translation>
    </message>
    <message>
        <source>Nothing has been spent. You pay at most {price}.</source>
        <translation>لم يُنفق شيء. ستدفع {price} على الأكثر.</translation>
    </message>
    <message>
        <source>Pay {price}</source>
        <translation>دفع {price}</translation>
    </message>
    <message>
        <source>Listed price</source>
        <translation>السعر المعلن</translation>
    </message>
    <message>
        <source>Price asked now</source>
        <translation>السعر المطلوب الآن</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Balance after</source>
        <translation>الرصيد بعد ذلك</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours</source>
        <translation>المتبقي من حد 24 ساعة</translation>
    </message>
    <message>
        <source>Left of the limit for 24 hours ({limit})</source>
        <translation>المتبقي من حد 24 ساعة ({limit})</translation>
    </message>
    <message>
        <source>The service asks for another price, but its answer names none.</source>
        <translation>يطلب المزوّد سعرًا آخر، لكن جوابه لا يذكر أي سعر.</translation>
    </message>
    <message>
        <source>This is more than what is left of your limit.</source>
        <translation>هذا أكثر مما تبقى من حدك.</translation>
    </message>
    <message>
        <source>This is more than your balance; the service will probably refuse it.</source>
        <translation>هذا أكثر من رصيدك؛ والأرجح أن يرفضه المزوّد.</translation>
    </message>
</context>
<context>
    <name>ProductDelegate</name>
    <message>
        <source>Buy</source>
        <translation>شراء</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>جارٍ الطلب…</translation>
    </message>
</context>
<context>
    <name>ProductGrid</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>ProductPane</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>المخزون</translation>
    </message>
    <message>
        <source>{service} is sold out.</source>
        <translation>نفد مخزون {service}.</translation>
    </message>
    <message>
        <source>The price of {service} is not known.</source>
        <translation>سعر {service} غير معروف.</translation>
    </message>
    <message>
        <source>{service} is being ordered just now.</source>
        <translation>يجري طلب {service} الآن.</translation>
    </message>
    <message>
        <source>Five services at most fit on one number.</source>
        <translation>يتسع الرقم الواحد لخمس خدمات على الأكثر.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>{found} for “{words}”</source>
        <translation>{found} عن «{words}»</translation>
    </message>
    <message>
        <source>refreshing…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>not up to date</source>
        <translation>غير محدّثة</translation>
    </message>
    <message numerus="yes">
        <source>%n not offered any more</source>
        <translation>
            <numerusform>%n لم تعد متوفرة</numerusform>
            <numerusform>واحدة لم تعد متوفرة</numerusform>
            <numerusform>اثنتان لم تعودا متوفرتين</numerusform>
            <numerusform>%n لم تعد متوفرة</numerusform>
            <numerusform>%n لم تعد متوفرة</numerusform>
            <numerusform>%n لم تعد متوفرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one at a time</source>
        <translation>اختيار واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Several services on one number</source>
        <translation>عدة خدمات على رقم واحد</translation>
    </message>
    <message>
        <source>Sort: {order}</source>
        <translation>الفرز: {order}</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>لا شيء يطابق «{words}»</translation>
    </message>
    <message>
        <source>Try a part of the name, a group or a country.</source>
        <translation>يمكن البحث بجزء من الاسم أو بمجموعة أو ببلد.</translation>
    </message>
    <message>
        <source>The services could not be loaded</source>
        <translation>تعذّر تحميل الخدمات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>They appear here as soon as the service has sent its list.</source>
        <translation>تظهر هنا فور إرسال المزوّد قائمته.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>لا خدمات بعد</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Click the star on a card, or press * on a chosen one.</source>
        <translation>تضاف بالنقر على النجمة في البطاقة، أو بالضغط على * فوق بطاقة محددة.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>لا مفضلات بعد</translation>
    </message>
    <message>
        <source>What you order is kept here, ready to be ordered again.</source>
        <translation>ما تطلبه محفوظ هنا، جاهزًا لطلبه من جديد.</translation>
    </message>
    <message>
        <source>Nothing ordered yet</source>
        <translation>لم يُطلب شيء بعد</translation>
    </message>
    <message>
        <source>No services here</source>
        <translation>لا خدمات هنا</translation>
    </message>
    <message>
        <source>The service offers none just now.</source>
        <translation>لا يوفّر المزوّد أي خدمة حاليًا.</translation>
    </message>
</context>
<context>
    <name>ProductWords</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>القديمة</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>نفد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي واحد</numerusform>
            <numerusform>بقي اثنان</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <translation>
            <numerusform>%Ln بلد</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان</numerusform>
            <numerusform>%Ln بلدان</numerusform>
            <numerusform>%Ln بلدًا</numerusform>
            <numerusform>%Ln بلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln available</source>
        <translation>
            <numerusform>%Ln متاح</numerusform>
            <numerusform>واحد متاح</numerusform>
            <numerusform>اثنان متاحان</numerusform>
            <numerusform>%Ln متاحة</numerusform>
            <numerusform>%Ln متاحًا</numerusform>
            <numerusform>%Ln متاح</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محددة</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>قيد الطلب</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>The favourite could not be stored</source>
        <translation>تعذّر حفظ المفضلة</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The demo service did not start.</source>
        <translation>لم يبدأ مزوّد العرض التجريبي.</translation>
    </message>
</context>
<context>
    <name>Releases</name>
    <message>
        <source>The page of releases did not answer in time.</source>
        <translation>لم تُجب صفحة الإصدارات في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The page of releases could not be reached.</source>
        <translation>تعذّر الوصول إلى صفحة الإصدارات.</translation>
    </message>
    <message>
        <source>The page of releases leads in a circle.</source>
        <translation>صفحة الإصدارات تعيد التوجيه في حلقة مغلقة.</translation>
    </message>
    <message>
        <source>The page of releases answered with {status_code}.</source>
        <translation>أجابت صفحة الإصدارات بالرمز {status_code}.</translation>
    </message>
    <message>
        <source>The page of releases names no version.</source>
        <translation>لا تذكر صفحة الإصدارات أي إصدار.</translation>
    </message>
    <message>
        <source>The page of releases has no safe address.</source>
        <translation>ليس لصفحة الإصدارات عنوان آمن.</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Your rental for {service} ends in {time}</source>
        <translation>ينتهي استئجارك لخدمة {service} خلال {time}</translation>
    </message>
    <message>
        <source>{number} can be renewed until {moment} ({zone}). After that it cannot be renewed any more.</source>
        <translation>يمكن تجديد {number} حتى {moment} ({zone}). بعد ذلك لا يعود تجديده ممكنًا.</translation>
    </message>
    <message>
        <source>{number} can be renewed until then: {moment} ({zone}).</source>
        <translation>يمكن تجديد {number} حتى ذلك الوقت: {moment} ({zone}).</translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>What is a rental?</source>
        <translation>ما هو الاستئجار؟</translation>
    </message>
    <message>
        <source>Rent this number for longer?</source>
        <translation>هل تريد استئجار هذا الرقم مدة أطول؟</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service decides what it charges and tells the new end.</source>
        <translation>لم يُنفق شيء. المزوّد يقرر ما يتقاضاه ويحدد موعد الانتهاء الجديد.</translation>
    </message>
    <message>
        <source>The balance does not cover the last listed price.</source>
        <translation>لا يغطي الرصيد آخر سعر معلن.</translation>
    </message>
    <message>
        <source>Renew for {days}</source>
        <translation>تجديد لمدة {days}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Rented until</source>
        <translation>مستأجر حتى</translation>
    </message>
    <message>
        <source>told by the service</source>
        <translation>يحدده المزوّد</translation>
    </message>
    <message>
        <source>New end</source>
        <translation>نهاية جديدة</translation>
    </message>
    <message>
        <source>New end, as expected</source>
        <translation>النهاية الجديدة المتوقعة</translation>
    </message>
    <message>
        <source>Last listed price</source>
        <translation>آخر سعر معلن</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>the service decides</source>
        <translation>يقرره المزوّد</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Balance after, at that price</source>
        <translation>الرصيد بعد ذلك، بهذا السعر</translation>
    </message>
</context>
<context>
    <name>RenewTokenDialog</name>
    <message>
        <source>Make a new token</source>
        <translation>إنشاء رمز سري جديد</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>إبقاء الرمز السري</translation>
    </message>
    <message>
        <source>Make a new token?</source>
        <translation>هل تريد إنشاء رمز سري جديد؟</translation>
    </message>
    <message>
        <source>The address that the service knows is worthless from then on: callbacks come again when the new address is saved at the service.</source>
        <translation>يبطل العنوان الذي يعرفه المزوّد من ذلك الحين: تعود ردود النداء عند حفظ العنوان الجديد لدى المزوّد.</translation>
    </message>
</context>
<context>
    <name>Rentals</name>
    <message>
        <source>ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>No message reaches it</source>
        <translation>لا تصله أي رسالة</translation>
    </message>
    <message>
        <source>{time} left active</source>
        <translation>{time} متبقية من التفعيل</translation>
    </message>
    <message>
        <source>{time} to ask for the code</source>
        <translation>{time} لطلب الرمز</translation>
    </message>
    <message>
        <source>Rented until {time} ({zone})</source>
        <translation>مستأجر حتى {time} ({zone})</translation>
    </message>
    <message>
        <source>Ended {time} ({zone})</source>
        <translation>انتهى {time} ({zone})</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Resolving</name>
    <message>
        <source>The balance could not be asked right now.</source>
        <translation>تعذّر السؤال عن الرصيد حاليًا.</translation>
    </message>
</context>
<context>
    <name>ReuseNumberDialog</name>
    <message>
        <source>Reuse a number</source>
        <translation>إعادة استخدام رقم</translation>
    </message>
    <message>
        <source>For a number whose order is not in your list. The service looks for its newest order by service and number, and waits for another message on it.</source>
        <translation>لرقم ليس طلبه في قائمتك. يبحث المزوّد عن أحدث طلب له بالخدمة والرقم، وينتظر رسالة أخرى عليه.</translation>
    </message>
    <message>
        <source>Nothing has been spent. The service may charge for it and names no price.</source>
        <translation>لم يُنفق شيء. قد يتقاضى المزوّد مبلغًا مقابل ذلك ولا يذكر سعرًا.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>as in the catalogue, such as Instagram</source>
        <translation>كما في القائمة، مثل Instagram</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>What is a reuse?</source>
        <translation>ما هي إعادة الاستخدام؟</translation>
    </message>
    <message>
        <source>Reuse</source>
        <translation>إعادة استخدام</translation>
    </message>
    <message>
        <source>A number has 8 to 15 digits, such as +1 609 555-0123.</source>
        <translation>يتكون الرقم من 8 إلى 15 خانة، مثل ‎+1 609 555-0123‎.</translation>
    </message>
</context>
<context>
    <name>SaveAddressDialog</name>
    <message>
        <source>Save at the service</source>
        <translation>حفظ لدى المزوّد</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save this address at the service?</source>
        <translation>هل تريد حفظ هذا العنوان لدى المزوّد؟</translation>
    </message>
    <message>
        <source>From then on the service sends every message of this user here, too. It asks for no password for this, so that nobody but you can notice a wrong user id.</source>
        <translation>من ذلك الحين يرسل المزوّد كل رسالة لهذا المستخدم إلى هنا أيضًا. لا يطلب لذلك كلمة مرور، فلا يستطيع أحد غيرك ملاحظة معرّف مستخدم خاطئ.</translation>
    </message>
    <message>
        <source>The secret part of the address is hidden here, and sent.</source>
        <translation>الجزء السري من العنوان مخفي هنا، ويُرسل.</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>يُرسل إلى</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>A wrong user id would send somebody else&apos;s messages here. Enter only your own.</source>
        <translation>معرّف مستخدم خاطئ يجلب رسائل شخص آخر إلى هنا. يجب إدخال معرّفك أنت فقط.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search services and countries</source>
        <translation>البحث في الخدمات والبلدان</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>Legacy</source>
        <translation>القديمة</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>The call was broken off after it was sent.</source>
        <translation>قُطع الاتصال بعد الإرسال.</translation>
    </message>
    <message>
        <source>The answer did not come in time.</source>
        <translation>لم يصل الجواب في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The connection broke before the whole answer came.</source>
        <translation>انقطع الاتصال قبل وصول الجواب كاملًا.</translation>
    </message>
    <message>
        <source>The service does not accept this email and password.</source>
        <translation>لا يقبل المزوّد هذا البريد الإلكتروني مع كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The service refused without saying why.</source>
        <translation>رفض المزوّد دون ذكر السبب.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}.</source>
        <translation>أجاب المزوّد بالرمز HTTP {status}.</translation>
    </message>
    <message>
        <source>The service answered with HTTP {status}: {words}</source>
        <translation>أجاب المزوّد بالرمز HTTP {status}: {words}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look for messages every</source>
        <translation>البحث عن الرسائل كل</translation>
    </message>
    <message>
        <source>Seconds between two looks at an order that was just placed; older orders are looked at less often, and the service&apos;s limit is always kept.</source>
        <translation>الثواني بين استعلامين عن طلب قُدّم للتو؛ يقلّ الاستعلام عن الطلبات الأقدم، ويُراعى حد المزوّد دائمًا.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>First reminder before a rental ends</source>
        <translation>أول تذكير قبل انتهاء استئجار</translation>
    </message>
    <message>
        <source>Days before the end; 0 for none.</source>
        <translation>أيام قبل الانتهاء؛ 0 يعني بلا تذكير.</translation>
    </message>
    <message>
        <source>d</source>
        <translation>ي</translation>
    </message>
    <message>
        <source>Second reminder before a rental ends</source>
        <translation>ثاني تذكير قبل انتهاء استئجار</translation>
    </message>
    <message>
        <source>Last reminder before it can no longer be renewed</source>
        <translation>آخر تذكير قبل أن يتعذّر التجديد</translation>
    </message>
    <message>
        <source>Hours before the end; 0 for none. A rental that has ended cannot be renewed.</source>
        <translation>ساعات قبل الانتهاء؛ 0 يعني بلا تذكير. لا يمكن تجديد استئجار انتهى.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>س</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>عرض الأوقات بتوقيت UTC</translation>
    </message>
    <message>
        <source>Ask first when one order costs more than</source>
        <translation>السؤال أولًا إذا زادت تكلفة طلب واحد على</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>فارغ: بلا حد.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Ask first when 24 hours cost more than</source>
        <translation>السؤال أولًا إذا زادت تكلفة 24 ساعة على</translation>
    </message>
    <message>
        <source>Counts what was spent, is pending or is not confirmed. Empty: no limit.</source>
        <translation>يُحسب ما أُنفق وما هو معلّق أو غير مؤكد. فارغ: بلا حد.</translation>
    </message>
    <message>
        <source>Warn when the balance falls below</source>
        <translation>التنبيه عندما ينخفض الرصيد عن</translation>
    </message>
    <message>
        <source>Empty: never.</source>
        <translation>فارغ: أبدًا.</translation>
    </message>
    <message>
        <source>Keep the text of messages for</source>
        <translation>الاحتفاظ بنص الرسائل مدة</translation>
    </message>
    <message>
        <source>Days after which texts and codes are erased for good, from backups too; the orders stay. 0 keeps them for ever.</source>
        <translation>أيام تُمحى بعدها النصوص والرموز نهائيًا، ومن النسخ الاحتياطية أيضًا؛ وتبقى الطلبات. 0 يحتفظ بها دائمًا.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>An address on this computer is always reached without one.</source>
        <translation>العنوان الموجود على هذا الحاسوب يُوصل إليه دائمًا دون وكيل.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>The address below</source>
        <translation>العنوان أدناه</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>A proxy that asks for a name and a password is taken from the system’s settings only.</source>
        <translation>الوكيل الذي يطلب اسمًا وكلمة مرور لا يؤخذ إلا من إعدادات النظام.</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>البحث عن إصدارات أحدث</translation>
    </message>
    <message>
        <source>Once a day, on the page of releases. Nothing is downloaded.</source>
        <translation>مرة في اليوم، في صفحة الإصدارات. لا يُنزّل شيء.</translation>
    </message>
    <message>
        <source>Clear a copied code after</source>
        <translation>مسح الرمز المنسوخ بعد</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.</source>
        <translation>ثوانٍ حتى تُفرّغ الحافظة إن كان الرمز ما زال فيها؛ 0 يبقيه.</translation>
    </message>
    <message>
        <source>Clear a copied code when the app ends</source>
        <translation>مسح الرمز المنسوخ عند انتهاء البرنامج</translation>
    </message>
    <message>
        <source>Only if the code is still on the clipboard.</source>
        <translation>فقط إن كان الرمز ما زال في الحافظة.</translation>
    </message>
    <message>
        <source>Keep copied codes out of clipboard histories</source>
        <translation>إبقاء الرموز المنسوخة خارج سجلات الحافظة</translation>
    </message>
    <message>
        <source>Asks the clipboard histories of Windows, macOS and KDE to skip them.</source>
        <translation>يطلب من سجلات الحافظة في Windows وmacOS وKDE تجاهلها.</translation>
    </message>
    <message>
        <source>Notify me when a message arrives</source>
        <translation>إشعار عند وصول رسالة</translation>
    </message>
    <message>
        <source>The system&apos;s own ‘do not disturb’ is respected.</source>
        <translation>يُراعى وضع «عدم الإزعاج» في النظام.</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>تُظهر الإشعارات</translation>
    </message>
    <message>
        <source>Service and code</source>
        <translation>الخدمة والرمز</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>الخدمة فقط</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Notifications make a sound</source>
        <translation>تُصدر الإشعارات صوتًا</translation>
    </message>
    <message>
        <source>Where the system lets the app decide.</source>
        <translation>حيث يترك النظام القرار للبرنامج.</translation>
    </message>
    <message>
        <source>Hide codes while the screen is locked</source>
        <translation>إخفاء الرموز ما دامت الشاشة مقفلة</translation>
    </message>
    <message>
        <source>In the window, in the tray and in notifications.</source>
        <translation>في النافذة وفي شريط النظام وفي الإشعارات.</translation>
    </message>
    <message>
        <source>Closing the window keeps the app in the tray</source>
        <translation>إغلاق النافذة يُبقي البرنامج في شريط النظام</translation>
    </message>
    <message>
        <source>Codes still arrive then. Where there is no tray, closing the window ends the app.</source>
        <translation>تستمر الرموز في الوصول عندئذ. وحيث لا يوجد شريط نظام، فإن إغلاق النافذة ينهي البرنامج.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>الأيقونة في شريط النظام</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>ملونة</translation>
    </message>
    <message>
        <source>White</source>
        <translation>بيضاء</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>سوداء</translation>
    </message>
    <message>
        <source>Start the app when I sign in to this computer</source>
        <translation>بدء البرنامج عند تسجيل دخولي إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>It starts in the tray, without its window.</source>
        <translation>يبدأ في شريط النظام، دون نافذته.</translation>
    </message>
    <message>
        <source>The settings cannot be saved: {reason}.</source>
        <translation>لا يمكن حفظ الإعدادات: {reason}.</translation>
    </message>
    <message>
        <source>This must be an address such as {example}.</source>
        <translation>يجب أن يكون هذا عنوانًا مثل {example}.</translation>
    </message>
    <message>
        <source>The address must not hold a name or a password.</source>
        <translation>يجب ألا يحتوي العنوان على اسم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address must end after its host and port.</source>
        <translation>يجب أن ينتهي العنوان بعد المضيف والمنفذ.</translation>
    </message>
    <message>
        <source>This can only be on or off.</source>
        <translation>لا يمكن أن يكون هذا إلا مشغّلًا أو متوقفًا.</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This must be a number from {lowest} to {highest}.</source>
        <translation>يجب أن يكون هذا عددًا من {lowest} إلى {highest}.</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>يجب أن يكون هذا نصًا.</translation>
    </message>
    <message>
        <source>This must be one of: {choices}.</source>
        <translation>يجب أن يكون هذا أحد الآتي: {choices}.</translation>
    </message>
    <message>
        <source>This must be an amount of money such as 2.50, or empty.</source>
        <translation>يجب أن يكون هذا مبلغًا من المال مثل 2.50، أو فارغًا.</translation>
    </message>
    <message>
        <source>This must be a table of texts.</source>
        <translation>يجب أن يكون هذا جدولًا من النصوص.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo the reset</source>
        <translation>تراجع عن إعادة الضبط</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>إعادة ضبط هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>الشراء</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>ردود النداء</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
</context>
<context>
    <name>SeveralBar</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Order together…</source>
        <translation>طلبها معًا…</translation>
    </message>
    <message>
        <source>{count} of {most}</source>
        <translation>{count} من {most}</translation>
    </message>
    <message>
        <source>Choose up to five services for one number.</source>
        <translation>يمكن اختيار خمس خدمات على الأكثر لرقم واحد.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>{reason} Next try in {seconds} s.</source>
        <translation>{reason} المحاولة التالية بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>No order is waiting</source>
        <translation>لا طلب ينتظر</translation>
    </message>
    <message numerus="yes">
        <source>Polling %n order(s), next in {seconds} s</source>
        <translation>
            <numerusform>استعلام عن %n طلب، التالي بعد {seconds} ث</numerusform>
            <numerusform>استعلام عن طلب واحد، التالي بعد {seconds} ث</numerusform>
            <numerusform>استعلام عن طلبين، التالي بعد {seconds} ث</numerusform>
            <numerusform>استعلام عن %n طلبات، التالي بعد {seconds} ث</numerusform>
            <numerusform>استعلام عن %n طلبًا، التالي بعد {seconds} ث</numerusform>
            <numerusform>استعلام عن %n طلب، التالي بعد {seconds} ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit {used} of {limit}</source>
        <translation>الحد {used} من {limit}</translation>
    </message>
    <message>
        <source>Listening for callbacks</source>
        <translation>الاستماع لردود النداء جارٍ</translation>
    </message>
    <message>
        <source>Messages come by callback</source>
        <translation>تصل الرسائل برد النداء</translation>
    </message>
    <message>
        <source>Callbacks do not arrive</source>
        <translation>لا تصل ردود النداء</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>في النافذة</translation>
    </message>
    <message>
        <source>Choose the first service that was found</source>
        <translation>اختيار أول خدمة عُثر عليها</translation>
    </message>
    <message>
        <source>Buy the chosen service</source>
        <translation>شراء الخدمة المحددة</translation>
    </message>
    <message>
        <source>Move between services, orders and pages</source>
        <translation>التنقل بين الخدمات والطلبات والصفحات</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Mark the chosen service as a favourite</source>
        <translation>وضع الخدمة المحددة في المفضلة</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>الانتقال إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Close a question without spending anything</source>
        <translation>إغلاق سؤال دون إنفاق شيء</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>The history could not be read</source>
        <translation>تعذّرت قراءة السجل</translation>
    </message>
    <message>
        <source>Please sign in again.</source>
        <translation>يلزم تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The password may still be in the keyring. {reason}</source>
        <translation>قد تكون كلمة المرور ما زالت في حلقة المفاتيح. {reason}</translation>
    </message>
    <message>
        <source>The password of {email} is not kept here. Please type it.</source>
        <translation>كلمة مرور {email} غير محفوظة هنا. يلزم إدخالها.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>اختيار حساب</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>you@example.com</source>
        <translation>you@example.com</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remember in the system keyring</source>
        <translation>التذكر في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>With your NonVoipUsNumber account.</source>
        <translation>بحسابك في NonVoipUsNumber.</translation>
    </message>
    <message>
        <source>Try it without an account</source>
        <translation>تجربة دون حساب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>It is kept by {keyring} and nowhere else.</source>
        <translation>محفوظة في {keyring} وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>{why} The password is kept for this session only.</source>
        <translation>{why} تُحفظ كلمة المرور لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>The demo&apos;s account is {email} with the password “{password}”.</source>
        <translation>حساب العرض التجريبي هو {email} وكلمة مروره «{password}».</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>مغادرة العرض التجريبي</translation>
    </message>
    <message>
        <source>Enter your email and your password.</source>
        <translation>يلزم إدخال بريدك الإلكتروني وكلمة مرورك.</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the services</source>
        <translation>جارٍ تحميل الخدمات</translation>
    </message>
</context>
<context>
    <name>SpendButton</name>
    <message>
        <source>Spends money. Can be used after a moment.</source>
        <translation>ينفق مالًا. يمكن استخدامه بعد لحظة.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>{time}: {amount}, {orders}</source>
        <translation>{time}: {amount}، {orders}</translation>
    </message>
    <message numerus="yes">
        <source>{codes} of %Ln order(s)</source>
        <translation>
            <numerusform>{codes} من %Ln طلب</numerusform>
            <numerusform>{codes} من %Ln طلب</numerusform>
            <numerusform>{codes} من %Ln طلبين</numerusform>
            <numerusform>{codes} من %Ln طلبات</numerusform>
            <numerusform>{codes} من %Ln طلبًا</numerusform>
            <numerusform>{codes} من %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المنفق</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>A code came</source>
        <translation>وصل رمز</translation>
    </message>
    <message>
        <source>Spent per code</source>
        <translation>المنفق لكل رمز</translation>
    </message>
    <message>
        <source>all that was spent</source>
        <translation>كل ما أُنفق</translation>
    </message>
    <message>
        <source>besides {amount} not confirmed</source>
        <translation>عدا {amount} غير مؤكدة</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln of unknown price</source>
        <translation>
            <numerusform>دون %Ln بسعر غير معروف</numerusform>
            <numerusform>دون طلب واحد بسعر غير معروف</numerusform>
            <numerusform>دون طلبين بسعر غير معروف</numerusform>
            <numerusform>دون %Ln بسعر غير معروف</numerusform>
            <numerusform>دون %Ln بسعر غير معروف</numerusform>
            <numerusform>دون %Ln بسعر غير معروف</numerusform>
        </translation>
    </message>
    <message>
        <source>refunds taken off</source>
        <translation>بعد خصم المبالغ المستردة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunded</source>
        <translation>
            <numerusform>%Ln مستردة</numerusform>
            <numerusform>واحد مسترد</numerusform>
            <numerusform>اثنان مستردان</numerusform>
            <numerusform>%Ln مستردة</numerusform>
            <numerusform>%Ln مستردة</numerusform>
            <numerusform>%Ln مستردة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n خدمة أخرى</numerusform>
            <numerusform>خدمة أخرى واحدة</numerusform>
            <numerusform>خدمتان أخريان</numerusform>
            <numerusform>%n خدمات أخرى</numerusform>
            <numerusform>%n خدمة أخرى</numerusform>
            <numerusform>%n خدمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>النصف خلال</translation>
    </message>
    <message>
        <source>Nine of ten within</source>
        <translation>تسعة أعشار خلال</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>StatisticsController</name>
    <message>
        <source>The statistics are on the clipboard as a picture</source>
        <translation>الإحصاءات في الحافظة كصورة</translation>
    </message>
    <message>
        <source>The statistics are on the clipboard as a table</source>
        <translation>الإحصاءات في الحافظة كجدول</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Spent over time</source>
        <translation>المنفق بمرور الوقت</translation>
    </message>
    <message>
        <source>Spent by service</source>
        <translation>المنفق حسب الخدمة</translation>
    </message>
    <message>
        <source>How often and how fast a code came</source>
        <translation>نسبة وصول الرموز وسرعته</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>جارٍ الجمع…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>آخر 12 أسبوعًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>حسب الأسبوع</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Counted are orders that brought a code or have ended. Figures from fewer than 5 cases are grey: they say little.</source>
        <translation>تُحسب الطلبات التي جلبت رمزًا أو انتهت. الأرقام المستندة إلى أقل من 5 حالات رمادية: دلالتها ضعيفة.</translation>
    </message>
    <message>
        <source>Spent by day</source>
        <translation>المنفق حسب اليوم</translation>
    </message>
    <message>
        <source>Spent by week</source>
        <translation>المنفق حسب الأسبوع</translation>
    </message>
    <message>
        <source>Spent by month</source>
        <translation>المنفق حسب الشهر</translation>
    </message>
    <message>
        <source>No orders in this time</source>
        <translation>لا طلبات في هذه الفترة</translation>
    </message>
    <message>
        <source>Choose a longer period above.</source>
        <translation>يمكن اختيار فترة أطول أعلاه.</translation>
    </message>
    <message>
        <source>The figures could not be read</source>
        <translation>تعذّرت قراءة الأرقام</translation>
    </message>
    <message>
        <source>{program}: {period}</source>
        <translation>إحصاءات {program}: {period}</translation>
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
        <translation>من {first} إلى {last}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>{codes} of {cases}</source>
        <translation>{codes} من {cases}</translation>
    </message>
    <message>
        <source>{cases} · few</source>
        <translation>{cases} ‏·‏ قليل</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>What is going on</source>
        <translation>ما يجري الآن</translation>
    </message>
    <message>
        <source>Requests left</source>
        <translation>المتبقي من الحد</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>an account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>There is no room for a backup in {folder}</source>
        <translation>لا مساحة لنسخة احتياطية في {folder}</translation>
    </message>
    <message>
        <source>The database cannot be backed up: its copy is damaged.</source>
        <translation>لا يمكن نسخ قاعدة البيانات احتياطيًا: نسختها تالفة.</translation>
    </message>
    <message>
        <source>a callback</source>
        <translation>رد نداء</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>a catalogue</source>
        <translation>قائمة منتجات</translation>
    </message>
    <message>
        <source>The database holds something that cannot be read: {what}.</source>
        <translation>تحتوي قاعدة البيانات على شيء لا يمكن قراءته: {what}.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>The database is not open: {file}</source>
        <translation>قاعدة البيانات غير مفتوحة: {file}</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {file}</source>
        <translation>بنية قاعدة البيانات تالفة: {file}</translation>
    </message>
    <message>
        <source>The file is not a readable database: {file}</source>
        <translation>الملف ليس قاعدة بيانات قابلة للقراءة: {file}</translation>
    </message>
    <message>
        <source>The database was written by a newer release of this program and is left as it is: {file}</source>
        <translation>كُتبت قاعدة البيانات بإصدار أحدث من هذا البرنامج وتُترك كما هي: {file}</translation>
    </message>
    <message>
        <source>The file is not a database of this program: {file}</source>
        <translation>الملف ليس قاعدة بيانات لهذا البرنامج: {file}</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The place is read-only</source>
        <translation>المكان للقراءة فقط</translation>
    </message>
    <message>
        <source>Access was refused</source>
        <translation>رُفض الوصول</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>The drive reported an error</source>
        <translation>أبلغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>The drive cannot hold a file of this size</source>
        <translation>لا يتسع القرص لملف بهذا الحجم</translation>
    </message>
    <message>
        <source>Another program is using the file</source>
        <translation>يستخدم برنامج آخر الملف</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>A value is too large to be stored</source>
        <translation>توجد قيمة أكبر من أن تُحفظ</translation>
    </message>
    <message>
        <source>The work was stopped</source>
        <translation>أُوقف العمل</translation>
    </message>
    <message>
        <source>The database is damaged: {file}</source>
        <translation>قاعدة البيانات تالفة: {file}</translation>
    </message>
    <message>
        <source>There is not enough memory: {file}</source>
        <translation>الذاكرة غير كافية: {file}</translation>
    </message>
    <message>
        <source>The database holds text that cannot be read: {file}</source>
        <translation>تحتوي قاعدة البيانات على نص لا يمكن قراءته: {file}</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>لا يمكن قراءة جزء من الملف.</translation>
    </message>
    <message>
        <source>a message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>There is no room to read the file: {file}</source>
        <translation>لا مساحة لقراءة الملف: {file}</translation>
    </message>
    <message>
        <source>The file is damaged: {file}</source>
        <translation>الملف تالف: {file}</translation>
    </message>
    <message>
        <source>This is no file that &apos;Export everything&apos; has made: {file}</source>
        <translation>ليس هذا ملفًا أنشأه «تصدير كل شيء»: {file}</translation>
    </message>
    <message>
        <source>The file was made by a newer release of this program: {file}</source>
        <translation>أُنشئ الملف بإصدار أحدث من هذا البرنامج: {file}</translation>
    </message>
    <message>
        <source>a purchase</source>
        <translation>عملية شراء</translation>
    </message>
    <message>
        <source>There is no room to rewrite the file: {file}</source>
        <translation>لا مساحة لإعادة كتابة الملف: {file}</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
    <message>
        <source>The database could not be repaired: {file}</source>
        <translation>تعذّر إصلاح قاعدة البيانات: {file}</translation>
    </message>
    <message>
        <source>a part of its latest changes is damaged</source>
        <translation>جزء من أحدث تغييراتها تالف</translation>
    </message>
    <message>
        <source>its file was empty</source>
        <translation>كان ملفها فارغًا</translation>
    </message>
    <message>
        <source>its file was missing</source>
        <translation>كان ملفها مفقودًا</translation>
    </message>
    <message>
        <source>a repair was cut off and is now complete</source>
        <translation>انقطع إصلاح سابق وقد اكتمل الآن</translation>
    </message>
    <message>
        <source>Another program is using the file: {file}</source>
        <translation>يستخدم برنامج آخر الملف: {file}</translation>
    </message>
    <message>
        <source>The database had to be repaired: {problem}.</source>
        <translation>لزم إصلاح قاعدة البيانات: {problem}.</translation>
    </message>
    <message>
        <source>The damaged file was kept as {file}.</source>
        <translation>حُفظ الملف التالف باسم {file}.</translation>
    </message>
    <message>
        <source>The backup of {made} was restored.</source>
        <translation>استُعيدت النسخة الاحتياطية من {made}.</translation>
    </message>
    <message>
        <source>There was no good backup to restore.</source>
        <translation>لم توجد نسخة احتياطية سليمة لاستعادتها.</translation>
    </message>
    <message>
        <source>Purchases may be missing.</source>
        <translation>قد تكون عمليات شراء مفقودة.</translation>
    </message>
    <message>
        <source>Purchases made after the backup may be missing.</source>
        <translation>قد تكون عمليات شراء تمت بعد النسخة الاحتياطية مفقودة.</translation>
    </message>
    <message>
        <source>Compare the balance and the order ids that you know; an order that is missing can be followed by its id.</source>
        <translation>تحسن مقارنة الرصيد ومعرّفات الطلبات التي تعرفها؛ فالطلب المفقود يمكن متابعته بمعرّفه.</translation>
    </message>
    <message>
        <source>Some orders, messages or favourites may be missing.</source>
        <translation>قد تكون بعض الطلبات أو الرسائل أو المفضلات مفقودة.</translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>بقدر ما يمكن معرفته، لا شيء مفقود.</translation>
    </message>
    <message>
        <source>The damaged file gave nothing newer.</source>
        <translation>لم يُعطِ الملف التالف شيئًا أحدث.</translation>
    </message>
    <message>
        <source>Read from the damaged file: {purchases}, {actions}, {orders}, {messages}.</source>
        <translation>قُرئ من الملف التالف: {purchases}، {actions}، {orders}، {messages}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase(s)</source>
        <translation>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>عملية شراء واحدة</numerusform>
            <numerusform>عمليتا شراء</numerusform>
            <numerusform>%Ln عمليات شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
            <numerusform>%Ln عملية شراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reuse(s) or renewal(s)</source>
        <translation>
            <numerusform>%Ln عملية إعادة استخدام أو تجديد</numerusform>
            <numerusform>عملية إعادة استخدام أو تجديد واحدة</numerusform>
            <numerusform>عمليتا إعادة استخدام أو تجديد</numerusform>
            <numerusform>%Ln عمليات إعادة استخدام أو تجديد</numerusform>
            <numerusform>%Ln عملية إعادة استخدام أو تجديد</numerusform>
            <numerusform>%Ln عملية إعادة استخدام أو تجديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>the quick check found damage</source>
        <translation>وجد الفحص السريع تلفًا</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>a product of a purchase</source>
        <translation>منتج في عملية شراء</translation>
    </message>
    <message>
        <source>an attempt</source>
        <translation>محاولة</translation>
    </message>
    <message>
        <source>a favourite</source>
        <translation>مفضلة</translation>
    </message>
    <message>
        <source>a product bought lately</source>
        <translation>منتج اشتُري مؤخرًا</translation>
    </message>
    <message>
        <source>The database did not answer in time; nothing was stored.</source>
        <translation>لم تُجب قاعدة البيانات في الوقت المحدد؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The drive did not answer in time; what was to be stored may be lost.</source>
        <translation>لم يُجب القرص في الوقت المحدد؛ قد يضيع ما كان يلزم حفظه.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>أُوقف العمل.</translation>
    </message>
    <message>
        <source>The database could not be closed in time.</source>
        <translation>تعذّر إغلاق قاعدة البيانات في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>قاعدة البيانات مغلقة.</translation>
    </message>
</context>
<context>
    <name>StoredPart</name>
    <message>
        <source>Export everything</source>
        <translation>تصدير الكل</translation>
    </message>
    <message>
        <source>All orders and messages in one file for another computer.</source>
        <translation>كل الطلبات والرسائل في ملف واحد لحاسوب آخر.</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Takes over from such a file what this computer does not know yet.</source>
        <translation>يأخذ من هذا الملف ما لا يعرفه هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Erase orders</source>
        <translation>محو الطلبات</translation>
    </message>
    <message>
        <source>Orders with their messages and codes, for good, from backups too.</source>
        <translation>الطلبات برسائلها ورموزها، نهائيًا، ومن النسخ الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
</context>
<context>
    <name>ThinBar</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Refresh services and balance</source>
        <translation>تحديث الخدمات والرصيد</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>الرصيد {amount}</translation>
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
        <translation>وصل رمز في {name}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n order(s) waiting</source>
        <translation>
            <numerusform>%n طلب بالانتظار في {name}</numerusform>
            <numerusform>طلب واحد بالانتظار في {name}</numerusform>
            <numerusform>طلبان بالانتظار في {name}</numerusform>
            <numerusform>%n طلبات بالانتظار في {name}</numerusform>
            <numerusform>%n طلبًا بالانتظار في {name}</numerusform>
            <numerusform>%n طلب بالانتظار في {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>إيقاف الإشعارات مؤقتًا</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>إخفاء النافذة</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>{service}: the code is hidden</source>
        <translation>رمز {service} مخفي</translation>
    </message>
    <message>
        <source>{service}: copy {code}</source>
        <translation>نسخ {code} لخدمة {service}</translation>
    </message>
    <message>
        <source>{service}: copy {code} ({time} left)</source>
        <translation>نسخ {code} لخدمة {service} (بقي {time})</translation>
    </message>
    <message>
        <source>{service}: copy {number}</source>
        <translation>نسخ {number} لخدمة {service}</translation>
    </message>
    <message>
        <source>{service}: copy {number} ({time} left)</source>
        <translation>نسخ {number} لخدمة {service} (بقي {time})</translation>
    </message>
    <message>
        <source>{service}: {state}</source>
        <translation>خدمة {service}: {state}</translation>
    </message>
    <message>
        <source>No order is active</source>
        <translation>لا طلب نشط</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the window</source>
        <translation>
            <numerusform>%n طلب آخر في النافذة</numerusform>
            <numerusform>طلب آخر في النافذة</numerusform>
            <numerusform>طلبان آخران في النافذة</numerusform>
            <numerusform>%n طلبات أخرى في النافذة</numerusform>
            <numerusform>%n طلبًا آخر في النافذة</numerusform>
            <numerusform>%n طلب آخر في النافذة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnconfirmedActionDialog</name>
    <message>
        <source>It was not done</source>
        <translation>لم يتم ذلك</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>تم ذلك</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق ثانية</translation>
    </message>
    <message>
        <source>{about} · sent at {time}. {reason} It will not be sent again by itself.</source>
        <translation>العملية: {about} ‏·‏ أُرسلت في {time}. {reason} لن تُرسل من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>الرصيد قبل ذلك</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>الرصيد الآن</translation>
    </message>
    <message>
        <source>Look at the order, and at the balance, before you decide.</source>
        <translation>يحسن الاطلاع على الطلب وعلى الرصيد قبل اتخاذ القرار.</translation>
    </message>
    <message>
        <source>Look at the balance, and at your orders on the website, before you decide. If it was done, you are asked for its order id next.</source>
        <translation>يحسن الاطلاع على الرصيد وعلى طلباتك على الموقع قبل اتخاذ القرار. إذا كان ذلك قد تم، فستُسأل بعدها عن معرّف طلبه.</translation>
    </message>
</context>
<context>
    <name>UnconfirmedDialog</name>
    <message>
        <source>none</source>
        <translation>لا فرق</translation>
    </message>
    <message>
        <source>{difference}, the price of this order</source>
        <translation>بقدر سعر هذا الطلب: {difference}</translation>
    </message>
    <message>
        <source>The balance before is not known, so the balance cannot tell.</source>
        <translation>الرصيد السابق غير معروف، لذا لا يمكن الاستدلال بالرصيد.</translation>
    </message>
    <message>
        <source>The balance now is not known yet. Look again when the service answers.</source>
        <translation>الرصيد الحالي غير معروف بعد. يمكن التحقق من جديد عندما يجيب المزوّد.</translation>
    </message>
    <message>
        <source>It was probably not placed: nothing has been paid so far. Look again after a while before you decide.</source>
        <translation>الأرجح أنه لم يُقدَّم: لم يُدفع شيء حتى الآن. يحسن التحقق من جديد بعد مدة قبل اتخاذ القرار.</translation>
    </message>
    <message>
        <source>The balance has risen meanwhile, so it cannot tell.</source>
        <translation>ارتفع الرصيد في هذه الأثناء، لذا لا يمكن الاستدلال به.</translation>
    </message>
    <message>
        <source>The balance has fallen, but not by the price of this order. It may have been placed; something else may have been paid, too.</source>
        <translation>انخفض الرصيد، لكن ليس بمقدار سعر هذا الطلب. ربما قُدّم؛ وربما دُفع ثمن شيء آخر أيضًا.</translation>
    </message>
    <message>
        <source>It was probably placed. The number will appear by itself if the service calls back.</source>
        <translation>الأرجح أنه قُدّم. سيظهر الرقم تلقائيًا إذا أرسل المزوّد رد نداء.</translation>
    </message>
    <message>
        <source>It was not placed</source>
        <translation>لم يُقدَّم</translation>
    </message>
    <message>
        <source>Enter order id…</source>
        <translation>إدخال معرّف الطلب…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>التحقق ثانية</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>استخدام هذا الطلب</translation>
    </message>
    <message>
        <source>{what} · sent at {time}. {happened} It will not be sent again by itself.</source>
        <translation>الطلب: {what} ‏·‏ أُرسل في {time}. {happened} لن يُرسل من جديد تلقائيًا.</translation>
    </message>
    <message>
        <source>Was this order placed?</source>
        <translation>هل قُدّم هذا الطلب؟</translation>
    </message>
    <message>
        <source>Balance before</source>
        <translation>الرصيد قبل ذلك</translation>
    </message>
    <message>
        <source>Balance now</source>
        <translation>الرصيد الآن</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Arrived since</source>
        <translation>وصل منذ ذلك</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>An order id has only letters and digits, such as 146185.</source>
        <translation>لا يحتوي معرّف الطلب إلا على حروف وأرقام، مثل 146185.</translation>
    </message>
</context>
<context>
    <name>UnmatchedDialog</name>
    <message>
        <source>Unmatched messages</source>
        <translation>رسائل غير مطابقة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>طلب</translation>
    </message>
    <message>
        <source>An order of the list, or the id of any</source>
        <translation>طلب من القائمة، أو معرّف أي طلب</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Assign to order</source>
        <translation>إسناد إلى طلب</translation>
    </message>
    <message>
        <source>The newest {count} of {total}. Nothing is deleted by itself.</source>
        <translation>أحدث {count} من {total}. لا يُحذف شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>The service sent these, and no order of this account fits. Their text may come from anybody: trust none that you do not expect.</source>
        <translation>أرسل المزوّد هذه الرسائل، ولا يطابقها أي طلب في هذا الحساب. قد يكون نصها من أي شخص: لا تجدر الثقة بأي رسالة غير متوقعة.</translation>
    </message>
    <message>
        <source>Every message has found its order.</source>
        <translation>وجدت كل رسالة طلبها.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>No backup could be made</source>
        <translation>تعذّر إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>The database is being checked</source>
        <translation>جارٍ فحص قاعدة البيانات</translation>
    </message>
    <message>
        <source>This may take a while.</source>
        <translation>قد يستغرق هذا بعض الوقت.</translation>
    </message>
    <message>
        <source>The database could not be checked</source>
        <translation>تعذّر فحص قاعدة البيانات</translation>
    </message>
    <message numerus="yes">
        <source>All of its %Ln row(s) can be read.</source>
        <translation>
            <numerusform>يمكن قراءة كل صفوفها وعددها %Ln.</numerusform>
            <numerusform>يمكن قراءة صفها الوحيد.</numerusform>
            <numerusform>يمكن قراءة صفيها.</numerusform>
            <numerusform>يمكن قراءة كل صفوفها وعددها %Ln.</numerusform>
            <numerusform>يمكن قراءة كل صفوفها وعددها %Ln.</numerusform>
            <numerusform>يمكن قراءة كل صفوفها وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is whole</source>
        <translation>قاعدة البيانات سليمة</translation>
    </message>
    <message>
        <source>It is repaired at the next start. Details are in the log.</source>
        <translation>تُصلح عند البدء التالي. التفاصيل في ملف السجل.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>What was to be erased is not gone yet</source>
        <translation>ما كان يلزم محوه لم يُزل بعد</translation>
    </message>
    <message>
        <source>Old texts could not be erased</source>
        <translation>تعذّر محو النصوص القديمة</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>The list of changes is written in English.</source>
        <translation>قائمة التغييرات مكتوبة بالإنجليزية.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>_Welcome</name>
    <message>
        <source>Welcome to NonVoip Desktop</source>
        <translation>أهلًا بك في NonVoip Desktop</translation>
    </message>
    <message>
        <source>Order a number, enter it at the service, and the code appears here by itself.</source>
        <translation>بعد طلب رقم وإدخاله في الخدمة يظهر الرمز هنا تلقائيًا.</translation>
    </message>
</context>
</TS>
